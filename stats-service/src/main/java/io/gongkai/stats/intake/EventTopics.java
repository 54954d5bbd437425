package io.gongkai.stats.intake;

import io.gongkai.stats.event.CollectionOpened;
import io.gongkai.stats.event.ReportAssessed;
import io.gongkai.stats.event.ReportDecided;
import io.gongkai.stats.event.ReportSubmitted;
import io.gongkai.stats.event.SchoolRegistered;
import io.gongkai.stats.projection.AssessmentProjection;
import io.gongkai.stats.projection.AssessmentProjection.Assessed;
import io.gongkai.stats.projection.Change;
import io.gongkai.stats.projection.CollectionProjection;
import io.gongkai.stats.projection.DecisionProjection;
import io.gongkai.stats.projection.SchoolProjection;
import io.gongkai.stats.projection.SubmissionProjection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        add(SCHOOL_REGISTERED, SchoolRegistered.TYPE, SchoolRegistered.class, event -> () -> schools.apply(event));
        add(COLLECTION_OPENED, CollectionOpened.TYPE, CollectionOpened.class, event -> () -> collections.apply(event));
        add(REPORT_SUBMITTED, ReportSubmitted.TYPE, ReportSubmitted.class, event -> () -> submissions.apply(event));
        add(REPORT_ASSESSED, ReportAssessed.TYPE, ReportAssessed.class, event -> {
            Assessed assessed = assessments.prepare(event);
            return () -> assessments.apply(assessed);
        });
        add(REPORT_DECIDED, ReportDecided.TYPE, ReportDecided.class, event -> () -> decisions.apply(event));
    }

    private <T> void add(String name, String type, Class<T> dataType, Function<T, Change> projection) {
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
     * Reads an event and works out what it changes; an event of another type changes nothing.
     *
     * @throws PoisonEvent where the text is no event or lacks what is needed
     */
    public Change prepare(String topic, @Nullable String event) {
        return of(topic).prepare(event).orElse(() -> false);
    }

    record Topic<T>(String type, Class<T> dataType, Function<T, Change> projection) {

        /** Nothing where the event is of another type. */
        Optional<Change> prepare(@Nullable String event) {
            return EventReader.read(event, type, dataType).map(projection);
        }
    }
}
