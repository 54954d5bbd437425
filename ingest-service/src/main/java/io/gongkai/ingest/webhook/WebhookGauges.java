package io.gongkai.ingest.webhook;

import io.gongkai.ingest.gauge.DatabaseGauges;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Shows how much waits for webhooks, and how many the system has stopped calling. */
@Singleton
class WebhookGauges implements MeterBinder {

    private static final String PENDING = "select count(*) from deliveries where status = 'PENDING'";
    private static final String OLDEST = "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)"
            + " from deliveries where status = 'PENDING'";
    private static final String FAILED = "select count(*) from webhooks where status = 'FAILED'";

    private final DatabaseGauges gauges;

    WebhookGauges(DatabaseGauges gauges) {
        this.gauges = gauges;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauges.register(
                registry,
                "gongkai.webhook.pending",
                "Deliveries that wait for their first or next attempt, those of paused webhooks included",
                PENDING);
        gauges.register(registry, "gongkai.webhook.oldest.seconds", "Age of the oldest delivery that waits", OLDEST);
        gauges.register(
                registry,
                "gongkai.webhook.failed",
                "Webhooks that are not called any more after a long failure",
                FAILED);
    }
}
