package io.gongkai.stats.school;

import static java.util.stream.Collectors.toMap;

import io.gongkai.stats.measure.Median;
import io.gongkai.stats.school.PeerMedians.PeerMedian;
import io.gongkai.stats.sql.Row.NumberTaker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the schools of a type and province stated of each metric in one year. The values are gathered here and not by the
 * database, which would sort every value of every metric to find the middle ones.
 */
final class PeerValues implements NumberTaker {

    private static final int DECIMALS = 6;

    private final Map<String, List<Double>> values = new HashMap<>();

    @Override
    public void take(int report, String metric, double value) {
        values.computeIfAbsent(metric, first -> new ArrayList<>()).add(value);
    }

    PeerMedians medians() {
        return new PeerMedians(values.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new PeerMedian(
                                median(entry.getValue()), entry.getValue().size()))));
    }

    private static BigDecimal median(List<Double> stated) {
        double median =
                Median.of(stated.stream().mapToDouble(Double::doubleValue).toArray());
        BigDecimal rounded = BigDecimal.valueOf(median).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }
}
