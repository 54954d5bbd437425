package io.gongkai.engine.figure;

import io.gongkai.engine.text.Span;
import java.math.BigDecimal;

/**
 * A figure of a report whose meaning is known.
 *
 * @param metric identifier such as disclosed_total
 * @param span the words that state it, in the normalised text
 */
public record FoundFigure(String metric, BigDecimal value, String unit, Qualifier qualifier, Span span) {

    /** Whether it is a zero, said in words or in digits. */
    public boolean isNil() {
        return value.signum() == 0;
    }
}
