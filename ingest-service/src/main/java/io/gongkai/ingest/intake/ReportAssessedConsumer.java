package io.gongkai.ingest.intake;

import io.gongkai.ingest.assessment.Assessments;
import io.gongkai.ingest.assessment.ReportAssessed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topic of compliance-service. When the method returns, the change is committed. */
@ApplicationScoped
class ReportAssessedConsumer {

    static final String CHANNEL = "report-assessed";

    private final Intake intake;
    private final Assessments assessments;

    ReportAssessedConsumer(Intake intake, Assessments assessments) {
        this.intake = intake;
        this.assessments = assessments;
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecord<String, String> incoming) {
        intake.take(incoming, ReportAssessed.TYPE, ReportAssessed.class, assessments::take);
    }
}
