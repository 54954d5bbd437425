package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Ratio.Agreement;

/**
 * A percentage as a text prints it, with the values it may stand for: 96.0% for those from 95.95 to 96.05.
 *
 * @param rounded the values that are printed so
 * @param cut the same with those whose further digits were cut off
 */
record Printed(Quantity quantity, Interval rounded, Interval cut) {

    /** A value beyond the last digit is one of the next digit. */
    private static final double BELOW_THE_NEXT = 0.999;

    static Printed exactly(Quantity quantity) {
        double value = quantity.value().doubleValue();
        double step = quantity.step().doubleValue();
        return new Printed(
                quantity,
                new Interval(value - step / 2, value + step / 2),
                new Interval(value - step / 2, value + step * BELOW_THE_NEXT));
    }

    static Printed within(Quantity quantity, Interval values) {
        return new Printed(quantity, values, values);
    }

    /** @param made the values that the numbers make */
    Agreement agreement(Interval made) {
        if (rounded.meets(made)) {
            return Agreement.AGREES;
        }
        return cut.meets(made) ? Agreement.TRUNCATED : Agreement.CERTAINLY_WRONG;
    }

    boolean isMadeBy(Interval made) {
        return cut.meets(made);
    }

    /** @param farthest what is more percentage points off does not make it, however rough it is */
    boolean isMadeBy(Interval made, double farthest) {
        double value = quantity.value().doubleValue();
        return cut.meets(made) && new Interval(value - farthest, value + farthest).meets(made);
    }
}
