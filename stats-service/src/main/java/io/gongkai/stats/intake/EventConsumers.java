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
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** One consumer a topic. A method that returns has committed; only then is the record acknowledged. */
@ApplicationScoped
class EventConsumers {

    private final Intake intake;
    private final SchoolProjection schools;
    private final CollectionProjection collections;
    private final SubmissionProjection submissions;
    private final AssessmentProjection assessments;
    private final DecisionProjection decisions;

    EventConsumers(
            Intake intake,
            SchoolProjection schools,
            CollectionProjection collections,
            SubmissionProjection submissions,
            AssessmentProjection assessments,
            DecisionProjection decisions) {
        this.intake = intake;
        this.schools = schools;
        this.collections = collections;
        this.submissions = submissions;
        this.assessments = assessments;
        this.decisions = decisions;
    }

    @Incoming("school-registered")
    @Blocking
    void schoolRegistered(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, SchoolRegistered.TYPE, SchoolRegistered.class, schools::apply);
    }

    @Incoming("collection-opened")
    @Blocking
    void collectionOpened(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, CollectionOpened.TYPE, CollectionOpened.class, collections::apply);
    }

    @Incoming("report-submitted")
    @Blocking
    void reportSubmitted(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, ReportSubmitted.TYPE, ReportSubmitted.class, submissions::apply);
    }

    @Incoming("report-assessed")
    @Blocking
    void reportAssessed(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, ReportAssessed.TYPE, ReportAssessed.class, assessments::apply);
    }

    @Incoming("report-decided")
    @Blocking
    void reportDecided(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, ReportDecided.TYPE, ReportDecided.class, decisions::apply);
    }
}
