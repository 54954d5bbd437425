package io.gongkai.stats.intake;

import io.gongkai.stats.event.CollectionOpened;
import io.gongkai.stats.event.ReportAssessed;
import io.gongkai.stats.event.ReportDecided;
import io.gongkai.stats.event.ReportSubmitted;
import io.gongkai.stats.event.SchoolRegistered;
import io.gongkai.stats.projection.AssessmentProjection;
import io.gongkai.stats.projection.CollectionProjection;
import io.gongkai.stats.projection.DecisionProjection;
import io.gongkai.stats.projection.SchoolProjection;
import io.gongkai.stats.projection.SubmissionProjection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each topic carries and which projection it goes into: as it comes, and again when all is built anew. */
@ApplicationScoped
public class EventTopics {

    static final String SCHOOL_REGISTERED = "gongkai.school-registered.v1";
    static final String COLLECTION_OPENED = "gongkai.collection-opened.v1";
    static final String REPORT_SUBMITTED = "gongkai.report-submitted.v1";
    static final String REPORT_ASSESSED = "gongkai.report-assessed.v1";
    static final String REPORT_DECIDED = "gongkai.report-decided.v1";

    private final Map<String, Topic<?>> topics = new LinkedHashMap<>();

    EventTopics(
            SchoolProjection schools,
            CollectionProjection collections,
            SubmissionProjection submissions,
            AssessmentProjection assessments,
            DecisionProjection decisions) {
        add(SCHOOL_REGISTERED, SchoolRegistered.TYPE, SchoolRegistered.class, schools::apply);
        add(COLLECTION_OPENED, CollectionOpened.TYPE, CollectionOpened.class, collections::apply);
        add(REPORT_SUBMITTED, ReportSubmitted.TYPE, ReportSubmitted.class, submissions::apply);
        add(REPORT_ASSESSED, ReportAssessed.TYPE, ReportAssessed.class, assessments::apply);
        add(REPORT_DECIDED, ReportDecided.TYPE, ReportDecided.class, decisions::apply);
    }

    private <T> void add(String name, String type, Class<T> dataType, Predicate<T> projection) {
        topics.put(name, new Topic<>(type, dataType, projection));
    }

    public Set<String> names() {
        return topics.keySet();
    }

    Topic<?> of(String name) {
        Topic<?> topic = topics.get(name);
        if (topic == null) {
            throw new IllegalArgumentException("No projection reads topic " + name);
        }
        return topic;
    }

    /**
     * Applies an event to its projection, in the current transaction where there is one.
     *
     * @return whether it changed anything
     */
    public boolean apply(String topic, @Nullable String event) {
        return of(topic).apply(event).orElse(false);
    }

    record Topic<T>(String type, Class<T> dataType, Predicate<T> projection) {

        /** Whether the event changed anything; nothing where it is of another type. */
        Optional<Boolean> apply(@Nullable String event) {
            return EventReader.read(event, type, dataType).map(projection::test);
        }
    }
}
