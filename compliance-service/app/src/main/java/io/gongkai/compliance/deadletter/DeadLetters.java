package io.gongkai.compliance.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Sets poison aside: kept in the database, sent to the dead-letter topic, counted, logged. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final DeadLetterStore store;
    private final DeadLetterSender sender;
    private final MeterRegistry metrics;

    DeadLetters(DeadLetterStore store, DeadLetterSender sender, MeterRegistry metrics) {
        this.store = store;
        this.sender = sender;
        this.metrics = metrics;
    }

    /** Returns once the event is kept and the broker has acknowledged the dead letter. */
    public void setAside(ConsumerRecord<String, String> record, Poison poison) {
        store.keep(record, poison);
        sender.send(record, poison);
        metrics.counter("gongkai.dead.letters", "code", poison.code()).increment();
        LOG.errorf(
                poison,
                "Event set aside; code=%s topic=%s partition=%d offset=%d",
                poison.code(),
                record.topic(),
                record.partition(),
                record.offset());
    }
}
