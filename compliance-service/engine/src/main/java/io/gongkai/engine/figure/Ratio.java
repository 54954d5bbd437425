package io.gongkai.engine.figure;

import java.math.BigDecimal;

/**
 * A percentage, or its points or a multiple, with the numbers it is made of.
 *
 * @param exact what the numbers make, in the unit of the percentage, rounded to more digits than printed
 * @param made how they make it
 */
public record Ratio(
        Quantity percentage, Quantity part, Quantity whole, BigDecimal exact, Agreement agreement, Made made) {

    /** What is done with the two numbers. */
    public enum Made {
        /** 480÷500: also how much one is more than the other, of the other. */
        SHARE("÷"),
        /** 96.8%-95.2%, in 个百分点. */
        DIFFERENCE("-"),
        /** 36÷12, in 倍. */
        TIMES("÷");

        private final String sign;

        Made(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

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

    /** Whether the numbers would not make the same of whatever they count: none of it, or all. */
    boolean tells() {
        return part.value().signum() != 0 && part.value().compareTo(whole.value()) != 0;
    }

    /** Whether so many roundings may have made it differ. */
    boolean isOffByDigits(int roundings) {
        BigDecimal most = percentage.step().multiply(BigDecimal.valueOf(roundings));
        return exact.subtract(percentage.value()).abs().compareTo(most) < 0;
    }
}
