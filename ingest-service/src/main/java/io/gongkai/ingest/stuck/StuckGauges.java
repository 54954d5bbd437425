package io.gongkai.ingest.stuck;

import io.gongkai.ingest.gauge.DatabaseGauges;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Shows how many reports are stuck; above zero someone should look. */
@Singleton
class StuckGauges implements MeterBinder {

    static final String COUNT = "select count(*) from lifecycles where stuck_at is not null";

    private final DatabaseGauges gauges;

    StuckGauges(DatabaseGauges gauges) {
        this.gauges = gauges;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauges.register(
                registry, "gongkai.reports.stuck", "Reports that stay in a stage longer than they should", COUNT);
    }
}
