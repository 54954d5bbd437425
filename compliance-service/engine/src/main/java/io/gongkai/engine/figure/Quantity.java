package io.gongkai.engine.figure;

import java.math.BigDecimal;

/**
 * A number with its unit as it stands in a text; indexes of the normalised text.
 *
 * @param value in single units: 4.69万 is 46900; a percentage is the number before the sign
 * @param decimals digits printed after the point
 * @param step what the last printed digit is worth: 1 for 2043, 100 for 4.69万, 0.01 for 96.05%
 * @param start index of the number, or of the 约 before it
 * @param end index after the unit
 */
public record Quantity(
        BigDecimal value, String unit, Qualifier qualifier, int decimals, BigDecimal step, int start, int end) {

    public boolean isPercentage() {
        return unit.equals("%");
    }
}
