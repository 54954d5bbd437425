package io.gongkai.engine.figure;

import java.math.BigDecimal;

/**
 * A percentage with the numbers it is made of.
 *
 * @param exact what the numbers make, in per cent, rounded to more digits than printed
 */
public record Ratio(Quantity percentage, Quantity part, Quantity whole, BigDecimal exact, Agreement agreement) {

    /** How the percentage and the numbers agree. */
    public enum Agreement {
        /** Rounded as it should be, or in another plausible reading. */
        AGREES,
        /** Cut off instead of rounded. */
        TRUNCATED,
        CERTAINLY_WRONG,
        PROBABLY_WRONG
    }

    /** Rounded as it should be, or cut off. */
    boolean agrees() {
        return agreement.compareTo(Agreement.TRUNCATED) <= 0;
    }
}
