package io.gongkai.engine.figure;

import java.math.BigDecimal;

/**
 * All values that a printed number may stand for, both ends included. Doubles hold every count of a report exactly; what
 * they lose in the last of many decimals is less than {@link #NEARLY}.
 */
record Interval(double low, double high) {

    static final Interval ZERO = new Interval(0, 0);

    private static final double NEARLY = 1e-6;

    private static final int HUNDRED = 100;

    /** As wide as the last digit printed (4.69万), and wider where the number is said to be rough (约500, 500余). */
    static Interval of(Quantity quantity) {
        double value = quantity.value().doubleValue();
        return switch (quantity.qualifier()) {
            case ABOUT -> around(value, roundness(quantity));
            case AT_LEAST -> new Interval(value, value + Math.max(roundness(quantity), 10));
            case EXACT -> {
                double step = quantity.step().doubleValue();
                yield around(value, step > 1 ? step / 2 : 0);
            }
        };
    }

    /** All values that are rounded to a printed number: those from 96.75 to 96.85 to 96.8%. */
    static Interval ofPrinted(Quantity quantity) {
        return around(quantity.value().doubleValue(), quantity.step().doubleValue() / 2);
    }

    /** Nothing is counted less than zero times; only a change falls below. */
    private static Interval around(double value, double off) {
        return new Interval(Math.max(Math.min(0, value), value - off), value + off);
    }

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    /** What of a whole these are, in per cent. */
    Interval percentOf(Interval whole) {
        Interval share = over(whole);
        return new Interval(HUNDRED * share.low, HUNDRED * share.high);
    }

    /** How many times another these are. */
    Interval over(Interval other) {
        return new Interval(Math.min(low / other.high, low / other.low), Math.max(high / other.high, high / other.low));
    }

    /** What a whole is without these. */
    Interval leftOf(Interval whole) {
        return new Interval(whole.low - high, whole.high - low);
    }

    boolean meets(Interval other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    boolean isAbove(Interval other) {
        return low > other.high + NEARLY;
    }

    /** What the last digit other than 0 is worth: 100 for 4200, 1 for 2043. */
    private static double roundness(Quantity quantity) {
        if (quantity.value().signum() == 0) {
            return 1;
        }
        BigDecimal stripped = quantity.value().stripTrailingZeros();
        return stripped.scale() < 0
                ? BigDecimal.ONE.movePointRight(-stripped.scale()).doubleValue()
                : 1;
    }
}
