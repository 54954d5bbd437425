package io.gongkai.ingest.conservation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.function.ToLongFunction;

/** The same counts for the whole country, for monitors: received beyond published and pending is an alarm. */
@Singleton
class ConservationGauges implements MeterBinder {

    private final ConservationQuery query;

    ConservationGauges(ConservationQuery query) {
        this.query = query;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        register(registry, "received", "Revisions stored", Conservation::received);
        register(registry, "published", "Revisions whose event the broker has", Conservation::published);
        register(registry, "pending", "Revisions whose event waits for the broker", Conservation::pending);
    }

    /** Micrometer shows a gauge that throws as NaN, a gap: unknown is not zero. */
    private void register(MeterRegistry registry, String name, String description, ToLongFunction<Conservation> count) {
        Gauge.builder("gongkai.conservation." + name, () -> count.applyAsLong(query.ofAll()))
                .description(description)
                .register(registry);
    }
}
