package io.gongkai.stats.intake;

import io.gongkai.stats.projection.Change;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

/** Takes one event in: unknown ones are passed over, passing faults repeated, all else goes to the dead letters. */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final MeterRegistry meters;

    Intake(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * Hands an event to its projection. Without an end to its attempts
     * on purpose: while the database is away, waiting loses nothing and going on would.
     */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 50, retryOn = PassingFault.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    void take(ConsumerRecord<String, String> incoming, EventTopics.Topic<?> topic) {
        String type = topic.type();
        try {
            String outcome = topic.prepare(incoming.value())
                    .map(Change::apply)
                    .map(Intake::outcome)
                    .orElse("ignored");
            count(type, outcome);
            LOG.infof("Event taken in. type=%s key=%s outcome=%s", type, incoming.key(), outcome);
        } catch (PoisonEvent e) {
            throw poison(incoming, type, e);
        } catch (RuntimeException e) {
            if (PassingFault.isCauseOf(e)) {
                LOG.warnf("An event waits for the database. %s cause=%s", place(incoming), e.getMessage());
                throw new PassingFault(e);
            }
            throw poison(incoming, type, new PoisonEvent("The event contradicts what is stored: " + e.getMessage(), e));
        }
    }

    private static String outcome(boolean changed) {
        return changed ? "applied" : "unchanged";
    }

    private PoisonEvent poison(ConsumerRecord<String, String> incoming, String type, PoisonEvent e) {
        count(type, "poison");
        LOG.warnf("An event goes to the dead letters. %s cause=%s", place(incoming), e.getMessage());
        return e;
    }

    private void count(String type, String outcome) {
        meters.counter("gongkai.events", "type", type, "outcome", outcome).increment();
    }

    private static String place(ConsumerRecord<String, String> incoming) {
        return "topic=%s partition=%d offset=%d".formatted(incoming.topic(), incoming.partition(), incoming.offset());
    }
}
