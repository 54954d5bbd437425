package io.gongkai.stats.score;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a score is worked out, as published. */
@Schema(description = "How the score is worked out: score = 100 * sum(weight * component) / sum(weight)")
public record ScoreRules(
        @Schema(examples = "2026") String edition,
        List<ComponentRule> components,

        @Schema(description = "What a finding that must be mended costs in ACCURACY")
        BigDecimal mustFixCost,

        @Schema(description = "What a finding to be explained costs in ACCURACY")
        BigDecimal explainCost,

        @Schema(description = "Metrics that FIGURES counts") List<String> keyMetrics,

        @Schema(description = "Percent by which each weight is raised and lowered to see how far ranks depend on it")
        int variation) {

    /** One component with its published weight. */
    @Schema(description = "A component and its published weight")
    public record ComponentRule(Component component, BigDecimal weight, String zh, String en) {}

    Map<Component, BigDecimal> weights() {
        Map<Component, BigDecimal> weights = new EnumMap<>(Component.class);
        components.forEach(rule -> weights.put(rule.component(), rule.weight()));
        return weights;
    }
}
