package io.gongkai.engine.figure;

import java.math.BigDecimal;

/**
 * A number with its unit as it stands in a text; indexes of the normalised text.
 *
 * @param value in single units: 4.69万 is 46900; a percentage is the number before the sign
 * @param unit empty for a number of ten thousands without one: 粉丝1.2万
 * @param decimals digits printed after the point
 * @param step what the last printed digit is worth: 1 for 2043, 100 for 4.69万, 0.01 for 96.05%
 * @param isHan written in Chinese numerals
 * @param isDoublyQualified rough in two ways at once: 约2043余条
 * @param start index of the number, or of the 约 before it
 * @param end index after the unit
 */
public record Quantity(
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        int decimals,
        BigDecimal step,
        boolean isHan,
        boolean isDoublyQualified,
        int start,
        int end) {

    public boolean isPercentage() {
        return unit.equals("%");
    }

    /** 八成, 四分之三: its last digit is worth more than one per cent. */
    boolean isShareInWords() {
        return isPercentage() && step.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isBare() {
        return unit.isEmpty();
    }

    /** Another value that is made of it, at its place. */
    Quantity valued(BigDecimal other) {
        return new Quantity(other, unit, qualifier, decimals, step, isHan, isDoublyQualified, start, end);
    }
}
