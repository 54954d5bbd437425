package io.gongkai.stats.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value below which a share of some values lies, interpolated between neighbours as PostgreSQL's percentile_cont. */
public final class Quantile {

    private static final int DECIMALS = 6;
    /** What a double is sure to hold; more digits would show how it is stored. */
    private static final MathContext SURE = new MathContext(15, RoundingMode.HALF_EVEN);

    private Quantile() {}

    /** Takes values in rising order; there must be one. */
    public static double exact(List<BigDecimal> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        double lower = sorted.get(below).doubleValue();
        double upper = sorted.get(Math.min(below + 1, sorted.size() - 1)).doubleValue();
        return lower + (upper - lower) * (place - below);
    }

    /** To {@value #DECIMALS} decimals, without zeros at the end; null where there are no values. */
    public static @Nullable BigDecimal of(List<BigDecimal> sorted, double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        BigDecimal rounded = new BigDecimal(exact(sorted, share), SURE)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new BigDecimal(rounded.toPlainString());
    }
}
