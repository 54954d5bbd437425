package io.gongkai.stats.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole, always shown beside both numbers. */
public final class Share {

    private static final int DECIMALS = 4;

    private Share() {}

    /** Between 0 and 1; null where there is nothing to share, which is not a share of zero. */
    public static @Nullable BigDecimal of(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
