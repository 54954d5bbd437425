package io.gongkai.stats.conservation;

import io.gongkai.stats.conservation.Throughput.OfSeason;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.ToLongFunction;

/** Shows as metrics what went through, so that a lasting difference between services raises an alarm. */
@ApplicationScoped
class ThroughputGauges {

    private final Throughput throughput;
    private final MultiGauge submitted;
    private final MultiGauge assessed;
    private final MultiGauge counted;

    ThroughputGauges(Throughput throughput, MeterRegistry meters) {
        this.throughput = throughput;
        this.submitted = MultiGauge.builder("gongkai.conservation.submitted").register(meters);
        this.assessed = MultiGauge.builder("gongkai.conservation.assessed").register(meters);
        this.counted = MultiGauge.builder("gongkai.conservation.counted").register(meters);
    }

    @Scheduled(every = "{gongkai.conservation.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        List<OfSeason> seasons = throughput.ofAllSeasons();
        show(submitted, seasons, Conservation::submitted);
        show(assessed, seasons, Conservation::assessed);
        show(counted, seasons, Conservation::counted);
    }

    private static void show(MultiGauge gauge, List<OfSeason> seasons, ToLongFunction<Conservation> count) {
        gauge.register(
                seasons.stream()
                        .map(season -> MultiGauge.Row.of(
                                Tags.of("province", season.provinceCode(), "year", season.academicYear()),
                                count.applyAsLong(season.conservation())))
                        .toList(),
                true);
    }
}
