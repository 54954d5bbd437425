package io.gongkai.ingest.outbox;

import io.gongkai.ingest.gauge.DatabaseGauges;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Shows how much waits for the broker, how long, and what is stuck; the last is the alarm. */
@Singleton
class OutboxGauges implements MeterBinder {

    private static final String PENDING = "select count(*) from outbox where published_at is null";
    private static final String OLDEST = "select coalesce(extract(epoch from clock_timestamp() - created_at), 0)"
            + " from outbox where published_at is null order by id limit 1";
    private static final String STUCK = "select count(*) from outbox where published_at is null and attempts >= ?";

    private final DatabaseGauges gauges;
    private final OutboxConfig config;

    OutboxGauges(DatabaseGauges gauges, OutboxConfig config) {
        this.gauges = gauges;
        this.config = config;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauges.register(registry, "gongkai.outbox.pending", "Events that the broker has not acknowledged yet", PENDING);
        gauges.register(
                registry,
                "gongkai.outbox.oldest.seconds",
                "Age of the oldest event that the broker has not acknowledged yet",
                OLDEST);
        gauges.register(
                registry,
                "gongkai.outbox.stuck",
                "Events that failed so often that someone must act; each holds back its key",
                STUCK,
                config.stuckAfter());
    }
}
