package io.gongkai.compliance.intake;

import io.gongkai.compliance.deadletter.DeadLetters;
import io.gongkai.compliance.deadletter.Poison;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads the topic. A record is acknowledged when this method returns, which is after the broker has acknowledged the
 * answer or the dead letter; records of one school stay in order because each waits for the one before.
 */
@ApplicationScoped
class ReportSubmittedConsumer {

    static final String CHANNEL = "report-submitted";

    private static final Logger LOG = Logger.getLogger(ReportSubmittedConsumer.class);

    private final Intake intake;
    private final DeadLetters deadLetters;
    private final Counter waits;

    ReportSubmittedConsumer(Intake intake, DeadLetters deadLetters, MeterRegistry metrics) {
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.waits = metrics.counter("gongkai.intake.waits");
    }

    /** Whatever is not poison is the database or the broker being away: wait for it, for as long as it takes. */
    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, delayUnit = ChronoUnit.MILLIS, jitter = 100)
    @ExponentialBackoff(maxDelay = 10, maxDelayUnit = ChronoUnit.SECONDS)
    void receive(ConsumerRecord<String, String> record) {
        try {
            takeOrSetAside(record);
        } catch (RuntimeException e) {
            waits.increment();
            LOG.warnf(
                    "Waiting for the database or the broker; cause=%s partition=%d offset=%d",
                    Fault.root(e), record.partition(), record.offset());
            throw e;
        }
    }

    private void takeOrSetAside(ConsumerRecord<String, String> record) {
        try {
            intake.take(record.value());
        } catch (Poison poison) {
            deadLetters.setAside(record, poison);
        }
    }
}
