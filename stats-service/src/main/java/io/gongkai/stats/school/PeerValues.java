package io.gongkai.stats.school;

import io.gongkai.stats.measure.Median;
import io.gongkai.stats.sql.Row.NumberTaker;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schools of a type and province stated of each metric in each year. They are gathered here and not by the
 * database, which would sort every value of every metric to find the middle ones.
 */
final class PeerValues {

    private static final int DECIMALS = 6;

    private final Map<SchoolYear, Map<String, List<Double>>> values = new HashMap<>();

    /** Takes the values of the reports of a year, by metric. */
    NumberTaker of(SchoolYear year) {
        Map<String, List<Double>> ofYear = values.computeIfAbsent(year, first -> new HashMap<>());
        return (report, metric, value) ->
                ofYear.computeIfAbsent(metric, first -> new ArrayList<>()).add(value);
    }

    /** Number of the schools that state a value. */
    long count(SchoolYear year, String metric) {
        return of(year, metric).size();
    }

    /**
     * Median to {@value #DECIMALS} decimals; {@code null} where nobody states a value, as for the moment in which a report
     * is assessed.
     */
    @Nullable
    BigDecimal median(SchoolYear year, String metric) {
        List<Double> stated = of(year, metric);
        return stated.isEmpty()
                ? null
                : rounded(Median.of(
                        stated.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private static BigDecimal rounded(double median) {
        BigDecimal rounded = BigDecimal.valueOf(median).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    private List<Double> of(SchoolYear year, String metric) {
        return values.getOrDefault(year, Map.of()).getOrDefault(metric, List.of());
    }
}
