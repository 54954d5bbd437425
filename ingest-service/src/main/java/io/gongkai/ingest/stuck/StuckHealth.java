package io.gongkai.ingest.stuck;

import io.gongkai.ingest.gauge.DatabaseGauges;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A detail for whoever looks at the health; a report that waits is no reason to send requests elsewhere. */
@Readiness
@ApplicationScoped
class StuckHealth implements HealthCheck {

    private final DatabaseGauges gauges;

    StuckHealth(DatabaseGauges gauges) {
        this.gauges = gauges;
    }

    @Override
    public HealthCheckResponse call() {
        double stuck = gauges.query(StuckGauges.COUNT);
        return HealthCheckResponse.named("Stuck reports")
                .up()
                .withData("count", Double.isNaN(stuck) ? "unknown" : Long.toString((long) stuck))
                .build();
    }
}
