package io.gongkai.engine.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total and its parts as a text tells them.
 *
 * @param metric what the total counts; empty where that is not known
 * @param parts those named as parts, without what may or may not belong to the total
 */
public record Breakdown(Quantity total, String metric, List<Quantity> parts, Balance balance) {

    /** Whether the parts make the total. */
    public enum Balance {
        /** In at least one plausible reading. */
        ADDS_UP,
        /** Only with followers or views, which are no publications. */
        ADDS_UP_WITH_FOLLOWERS,
        /** In no plausible reading, and the parts are told as the whole of it. */
        CERTAINLY_WRONG,
        /** In no plausible reading. */
        PROBABLY_WRONG,
        /** Perhaps only some parts are named. */
        UNCLEAR;

        /** Whether no plausible reading makes the total, be it sure or not. */
        public boolean isWrong() {
            return this == CERTAINLY_WRONG || this == PROBABLY_WRONG || this == UNCLEAR;
        }
    }

    public BigDecimal sum() {
        return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
