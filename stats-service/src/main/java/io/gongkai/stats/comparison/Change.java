package io.gongkai.stats.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** From one year to the next; unknown where either year has no value. */
final class Change {

    private static final int DECIMALS = 4;

    private Change() {}

    static @Nullable BigDecimal absolute(@Nullable BigDecimal previous, @Nullable BigDecimal current) {
        return previous == null || current == null ? null : current.subtract(previous);
    }

    /** Unknown also where the year before was zero: there is no rate of growth from nothing. */
    static @Nullable BigDecimal relative(@Nullable BigDecimal previous, @Nullable BigDecimal current) {
        if (previous == null || current == null || previous.signum() == 0) {
            return null;
        }
        return current.subtract(previous).divide(previous.abs(), DECIMALS, RoundingMode.HALF_UP);
    }
}
