package io.gongkai.engine.rule.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.RuleData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when on a change against the year before needs a word ({@code lexicon/change.yaml}).
 *
 * @param kinds of figures, each with limits of its own
 */
record ChangeThresholds(String version, List<Kind> kinds) {

    ChangeThresholds {
        DataCheck.start().filled("kinds", kinds).end();
    }

    /**
     * Figures that change alike.
     *
     * @param metrics identifiers, bars between them
     * @param offset added to both values before they are divided, so that small counts and zeros may change freely; null
     *     where the difference counts, as of percentages
     * @param up limits of growth
     * @param down limits of decline
     */
    record Kind(String metrics, @Nullable BigDecimal offset, Limits up, Limits down) {

        Kind {
            DataCheck check = DataCheck.of(metrics)
                    .given("metrics", metrics)
                    .given("up", up)
                    .given("down", down)
                    .atLeast(0, "offset", offset == null ? BigDecimal.ZERO : offset);
            check.end();
            double least = offset == null ? 0 : 1;
            check.atLeast(least, "up.hint", up.hint())
                    .atLeast(least, "down.hint", down.hint())
                    .end();
        }

        boolean holds(String metric) {
            return List.of(metrics.split("\\|", -1)).contains(metric);
        }
    }

    /**
     * @param hint a change of at least so much is worth knowing
     * @param explain a change of at least so much needs an explanation
     */
    record Limits(BigDecimal hint, BigDecimal explain) {

        Limits {
            DataCheck.start()
                    .atLeast(0, "hint", hint)
                    .atLeast(0, "explain", explain)
                    .that(
                            hint == null || explain == null || hint.compareTo(explain) <= 0,
                            "hint 不能大于 explain。",
                            "hint may not be above explain.")
                    .end();
        }
    }

    static ChangeThresholds load(RuleData data) {
        return data.read("/lexicon/change.yaml", new TypeReference<>() {});
    }

    Optional<Kind> of(String metric) {
        return kinds.stream().filter(kind -> kind.holds(metric)).findFirst();
    }
}
