package io.gongkai.stats.comparison;

import io.gongkai.stats.measure.Quantile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts values into bars whose width follows the middle half of them (Freedman and Diaconis 1981), rounded to 1, 2 or 5
 * times a power of ten. What lies more than three interquartile ranges outside goes into an open bar at the end, so that
 * one extreme value does not squeeze all others into one.
 */
final class Histogram {

    private static final int MOST_BARS = 20;
    private static final double FENCE = 3;

    private Histogram() {}

    /** Takes the values in rising order. */
    static List<Bin> of(List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return List.of();
        }
        double min = sorted.get(0).doubleValue();
        double max = sorted.get(sorted.size() - 1).doubleValue();
        double lower = Quantile.exact(sorted, 0.25);
        double range = Quantile.exact(sorted, 0.75) - lower;
        double low = range > 0 ? Math.max(min, lower - FENCE * range) : min;
        double high = range > 0 ? Math.min(max, lower + range + FENCE * range) : max;
        BigDecimal step = step(high - low, range, sorted);
        return bars(sorted, edges(low, high, step));
    }

    private static BigDecimal step(double width, double range, List<BigDecimal> values) {
        if (width <= 0) {
            return BigDecimal.ONE;
        }
        double wanted = range > 0 ? 2 * range / Math.cbrt(values.size()) : width / 10;
        BigDecimal step = nice(Math.max(wanted, width / MOST_BARS));
        boolean whole =
                values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        return whole ? step.max(BigDecimal.ONE) : step;
    }

    /** The next of 1, 2, 5, 10, 20 … and 0.5, 0.2, 0.1 … that is not smaller. */
    private static BigDecimal nice(double width) {
        int power = (int) Math.floor(Math.log10(width));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
            if (step.doubleValue() >= width) {
                return step;
            }
        }
        return unit.scaleByPowerOfTen(1);
    }

    private static List<BigDecimal> edges(double low, double high, BigDecimal step) {
        List<BigDecimal> edges = new ArrayList<>();
        BigDecimal edge =
                BigDecimal.valueOf(low).divide(step, 0, RoundingMode.FLOOR).multiply(step);
        edges.add(edge);
        do {
            edge = edge.add(step);
            edges.add(edge);
        } while (edge.doubleValue() <= high);
        return edges;
    }

    private static List<Bin> bars(List<BigDecimal> sorted, List<BigDecimal> edges) {
        List<Bin> bars = new ArrayList<>();
        addUnlessEmpty(bars, bar(sorted, null, edges.get(0)));
        for (int i = 1; i < edges.size(); i++) {
            bars.add(bar(sorted, edges.get(i - 1), edges.get(i)));
        }
        addUnlessEmpty(bars, bar(sorted, edges.get(edges.size() - 1), null));
        return bars;
    }

    private static void addUnlessEmpty(List<Bin> bars, Bin open) {
        if (open.count() > 0) {
            bars.add(open);
        }
    }

    private static Bin bar(List<BigDecimal> values, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        long count = values.stream()
                .filter(value -> from == null || value.compareTo(from) >= 0)
                .filter(value -> to == null || value.compareTo(to) < 0)
                .count();
        return new Bin(plain(from), plain(to), count);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal edge) {
        return edge == null ? null : new BigDecimal(edge.stripTrailingZeros().toPlainString());
    }
}
