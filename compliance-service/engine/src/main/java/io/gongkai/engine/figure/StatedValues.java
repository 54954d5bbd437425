package io.gongkai.engine.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two values of one figure can both be true: 1.2万 and 12045 can, 95.2% and 95.23% too. */
final class StatedValues {

    private static final String PERSON = "人";
    private static final Set<String> PERSONS = Set.of(PERSON, "名", "位");

    private final Map<Integer, BigDecimal> steps = new HashMap<>();

    StatedValues(List<Quantity> quantities) {
        quantities.forEach(quantity -> steps.put(quantity.end(), quantity.step()));
    }

    /** Only values that are stated exactly can disagree, in the digits that both have. */
    boolean disagree(FoundFigure one, FoundFigure other) {
        return unit(one).equals(unit(other))
                && one.qualifier() == Qualifier.EXACT
                && other.qualifier() == Qualifier.EXACT
                && areApart(one, other);
    }

    /** Whether they differ in the digits that both have. */
    boolean areApart(FoundFigure one, FoundFigure other) {
        BigDecimal apart = one.value().subtract(other.value()).abs();
        return apart.signum() > 0 && apart.compareTo(step(one).max(step(other))) >= 0;
    }

    /** What the last digit printed is worth. */
    private BigDecimal step(FoundFigure figure) {
        BigDecimal printed =
                BigDecimal.ONE.movePointLeft(Math.max(0, figure.value().scale()));
        return steps.getOrDefault(figure.span().end(), printed);
    }

    /** 860 and 806: the same digits in another order. */
    static boolean areSwapped(FoundFigure one, FoundFigure other) {
        return digits(one.value()).equals(digits(other.value())) && one.value().compareTo(other.value()) != 0;
    }

    /** In one order for all that differ in it only. */
    static String digits(BigDecimal value) {
        char[] digits = value.toPlainString().toCharArray();
        Arrays.sort(digits);
        return new String(digits);
    }

    /** 人 for persons, however they are counted. */
    static String unit(FoundFigure figure) {
        return unit(figure.unit());
    }

    static String unit(String unit) {
        return PERSONS.contains(unit) ? PERSON : unit;
    }
}
