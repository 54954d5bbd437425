package io.gongkai.stats.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The arithmetic of a comparison by definition, without a database. */
final class NaiveComparison {

    private NaiveComparison() {}

    /** The value below which the share lies, interpolated between neighbours (HF7, as percentile_cont). */
    static BigDecimal quantile(List<BigDecimal> values, double share) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal place = BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        BigDecimal rest = place.subtract(BigDecimal.valueOf(below));
        BigDecimal lower = sorted.get(below);
        BigDecimal upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return lower.add(upper.subtract(lower).multiply(rest, MathContext.DECIMAL64))
                .setScale(6, RoundingMode.HALF_UP);
    }

    /** One more than the number of greater values. */
    static long rank(List<BigDecimal> values, BigDecimal value) {
        return 1 + values.stream().filter(other -> other.compareTo(value) > 0).count();
    }

    static long tied(List<BigDecimal> values, BigDecimal value) {
        return values.stream().filter(other -> other.compareTo(value) == 0).count();
    }
}
