package io.gongkai.compliance.conservation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.ToLongFunction;

/** The same counts as metrics, for the alarm. Every replica shows them: they are read, not added up. */
@ApplicationScoped
class ConservationGauges {

    private final Tally tally;
    private final MultiGauge received;
    private final MultiGauge assessed;
    private final MultiGauge failed;

    ConservationGauges(Tally tally, MeterRegistry metrics) {
        this.tally = tally;
        this.received = gauge(metrics, "received");
        this.assessed = gauge(metrics, "assessed");
        this.failed = gauge(metrics, "failed");
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        List<Tally.Row> rows = tally.all();
        show(received, rows, Conservation::received);
        show(assessed, rows, Conservation::assessed);
        show(failed, rows, Conservation::failed);
    }

    private static void show(MultiGauge gauge, List<Tally.Row> rows, ToLongFunction<Conservation> count) {
        gauge.register(
                rows.stream()
                        .map(row -> Row.of(
                                Tags.of("province", row.provinceCode(), "year", row.academicYear()),
                                count.applyAsLong(row.conservation())))
                        .toList(),
                true);
    }

    private static MultiGauge gauge(MeterRegistry metrics, String stage) {
        return MultiGauge.builder("gongkai.conservation." + stage).register(metrics);
    }
}
