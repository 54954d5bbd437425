package io.gongkai.demo.phrase;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What a report has to say.
 *
 * @param words fillers of slots
 * @param numbers figures, as they will be printed: also the wrong ones
 * @param faults what is wrong on purpose, by the labels of the patterns
 */
public record Facts(Map<String, String> words, Map<String, BigDecimal> numbers, Set<String> faults) {

    /** More than none. */
    public boolean isMore(String figure) {
        return number(figure).signum() > 0;
    }

    /** Above, at or below zero. */
    public int sign(String figure) {
        return number(figure).signum();
    }

    BigDecimal number(String name) {
        BigDecimal value = numbers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No figure is called " + name);
        }
        return value;
    }
}
