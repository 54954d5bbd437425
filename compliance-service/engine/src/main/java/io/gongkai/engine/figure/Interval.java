package io.gongkai.engine.figure;

import java.math.BigDecimal;

/** All values that a printed number may stand for, both ends included. */
record Interval(BigDecimal low, BigDecimal high) {

    static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** As wide as the last digit printed (4.69万), and wider where the number is said to be rough (约500, 500余). */
    static Interval of(Quantity quantity) {
        BigDecimal value = quantity.value();
        BigDecimal rough = roundness(value);
        return switch (quantity.qualifier()) {
            case ABOUT -> new Interval(value.subtract(rough), value.add(rough));
            case AT_LEAST -> new Interval(value, value.add(rough.max(BigDecimal.TEN)));
            case EXACT -> {
                BigDecimal half = quantity.step().compareTo(BigDecimal.ONE) > 0
                        ? quantity.step().multiply(HALF)
                        : BigDecimal.ZERO;
                yield new Interval(value.subtract(half), value.add(half));
            }
        };
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** What the last digit other than 0 is worth: 100 for 4200, 1 for 2043. */
    private static BigDecimal roundness(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? BigDecimal.ONE.movePointRight(-stripped.scale()) : BigDecimal.ONE;
    }
}
