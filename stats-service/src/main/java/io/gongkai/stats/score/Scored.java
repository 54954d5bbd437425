package io.gongkai.stats.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of one school's score, each from 0 to 1; a component that is not there is not known. */
record Scored(String schoolCode, Map<Component, BigDecimal> components) {

    static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Unknown where a component that weighs something is. */
    @Nullable
    BigDecimal score(Map<Component, BigDecimal> weights) {
        boolean known = weights.entrySet().stream()
                .allMatch(weight -> weight.getValue().signum() == 0 || components.containsKey(weight.getKey()));
        return known ? score(weights, BigDecimal.ZERO) : null;
    }

    /** With this value for each component that is not known. */
    BigDecimal score(Map<Component, BigDecimal> weights, BigDecimal unknown) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Map.Entry<Component, BigDecimal> weight : weights.entrySet()) {
            sum = sum.add(weight.getValue().multiply(components.getOrDefault(weight.getKey(), unknown)));
            all = all.add(weight.getValue());
        }
        return sum.multiply(HUNDRED).divide(all, DECIMALS, RoundingMode.HALF_UP);
    }
}
