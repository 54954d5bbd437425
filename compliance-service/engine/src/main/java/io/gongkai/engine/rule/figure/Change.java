package io.gongkai.engine.rule.figure;

import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.rule.figure.ChangeThresholds.Kind;
import io.gongkai.engine.rule.figure.ChangeThresholds.Limits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** How much a figure differs from the year before, measured as its kind asks. */
record Change(BigDecimal measure, Limits limits) {

    static Change between(BigDecimal before, BigDecimal now, Kind kind) {
        BigDecimal greater = before.max(now);
        BigDecimal smaller = before.min(now);
        BigDecimal offset = kind.offset();
        BigDecimal measure = offset == null
                ? greater.subtract(smaller)
                : greater.add(offset).divide(smaller.add(offset), MathContext.DECIMAL64);
        return new Change(measure, now.compareTo(before) >= 0 ? kind.up() : kind.down());
    }

    Optional<Severity> severity() {
        if (measure.compareTo(limits.explain()) >= 0) {
            return Optional.of(Severity.EXPLAIN);
        }
        return measure.compareTo(limits.hint()) >= 0 ? Optional.of(Severity.HINT) : Optional.empty();
    }

    BigDecimal limit() {
        return measure.compareTo(limits.explain()) >= 0 ? limits.explain() : limits.hint();
    }

    BigDecimal printed() {
        return measure.setScale(1, RoundingMode.DOWN);
    }
}
