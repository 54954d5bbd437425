package io.gongkai.stats.conservation;

import io.gongkai.stats.conservation.Throughput.Season;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Shows as metrics what went through, so that a lasting difference between services raises an alarm. */
@ApplicationScoped
class ThroughputGauges {

    private final Throughput throughput;
    private final MultiGauge submitted;
    private final MultiGauge assessed;
    private final MultiGauge counted;
    /** What was counted last: a season is counted again once it has changed, since counting millions takes its time. */
    private volatile Map<Season, Conservation> known = Map.of();

    ThroughputGauges(Throughput throughput, MeterRegistry meters) {
        this.throughput = throughput;
        this.submitted = MultiGauge.builder("gongkai.conservation.submitted").register(meters);
        this.assessed = MultiGauge.builder("gongkai.conservation.assessed").register(meters);
        this.counted = MultiGauge.builder("gongkai.conservation.counted").register(meters);
    }

    @Scheduled(every = "{gongkai.conservation.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        Map<Season, Conservation> before = known;
        Map<Season, Conservation> now = new HashMap<>();
        for (Season season : throughput.seasons()) {
            Conservation same = before.get(season);
            now.put(season, same == null ? throughput.of(season.provinceCode(), season.year()) : same);
        }
        known = now;
        show(submitted, now, Conservation::submitted);
        show(assessed, now, Conservation::assessed);
        show(counted, now, Conservation::counted);
    }

    private static void show(MultiGauge gauge, Map<Season, Conservation> seasons, ToLongFunction<Conservation> count) {
        gauge.register(
                seasons.entrySet().stream()
                        .map(counts -> row(counts.getKey(), count.applyAsLong(counts.getValue())))
                        .toList(),
                true);
    }

    private static MultiGauge.Row<Number> row(Season season, long count) {
        return MultiGauge.Row.of(
                Tags.of("province", season.provinceCode(), "year", season.year().toString()), count);
    }
}
