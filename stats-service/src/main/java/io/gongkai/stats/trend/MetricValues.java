package io.gongkai.stats.trend;

import io.gongkai.stats.measure.Quantile;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What schools stated of one metric in some years. They are set against the year before here and not by the database, which would
 * look all of them up a second time.
 */
final class MetricValues {

    private static final int RATE_DECIMALS = 4;

    private final Map<SchoolYear, Year> years = new HashMap<>();

    /** Takes the schools with an assessed report on a year and, in the same order, what each states; null where it does not. */
    void add(SchoolYear year, List<String> schools, List<@Nullable String> values) {
        Map<String, BigDecimal> stated = new HashMap<>();
        for (int i = 0; i < schools.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                stated.put(schools.get(i), new BigDecimal(value));
            }
        }
        years.put(year, new Year(schools.size(), stated));
    }

    /** Of a year; what was stated on the one before it must have been taken, too. */
    MetricTrend trend(SchoolYear year, boolean rate) {
        Year now = of(year);
        Map<String, BigDecimal> before = of(year.previous()).stated;
        List<String> matched =
                now.stated.keySet().stream().filter(before::containsKey).toList();
        List<BigDecimal> sorted = now.stated.values().stream().sorted().toList();
        BigDecimal previous =
                rate ? null : sum(matched.stream().map(before::get).toList());
        BigDecimal total =
                rate ? null : sum(matched.stream().map(now.stated::get).toList());
        return new MetricTrend(
                year,
                now.assessed,
                sorted.size(),
                rate ? null : sum(sorted),
                Quantile.of(sorted, 0.25),
                Quantile.of(sorted, 0.5),
                Quantile.of(sorted, 0.75),
                matched.size(),
                previous,
                total,
                changeRate(previous, total));
    }

    private Year of(SchoolYear year) {
        return years.getOrDefault(year, Year.UNKNOWN);
    }

    /** Nothing is no sum of zero. */
    private static @Nullable BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal::add).orElse(null);
    }

    private static @Nullable BigDecimal changeRate(@Nullable BigDecimal previous, @Nullable BigDecimal total) {
        return previous == null || total == null || previous.signum() == 0
                ? null
                : total.subtract(previous).divide(previous.abs(), RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private record Year(int assessed, Map<String, BigDecimal> stated) {

        static final Year UNKNOWN = new Year(0, Map.of());
    }
}
