package io.gongkai.stats.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Weights under which ranks are worked out again. */
@Schema(description = "Weights under which ranks are worked out again")
public record Scenario(@Schema(examples = "ITEMS+20%") String name, Map<Component, BigDecimal> weights) {

    /** The weights as they are, then each raised and each lowered alone. */
    static List<Scenario> around(Map<Component, BigDecimal> weights, int percent) {
        List<Scenario> scenarios = new ArrayList<>(List.of(new Scenario("AS_GIVEN", weights)));
        for (Component component : weights.keySet()) {
            if (percent > 0 && of(weights, component).signum() > 0) {
                scenarios.add(changed(weights, component, percent));
                scenarios.add(changed(weights, component, -percent));
            }
        }
        return scenarios;
    }

    private static Scenario changed(Map<Component, BigDecimal> weights, Component component, int percent) {
        Map<Component, BigDecimal> changed = new EnumMap<>(weights);
        changed.put(component, of(weights, component).multiply(BigDecimal.valueOf(100 + percent, 2)));
        return new Scenario(component + (percent > 0 ? "+" : "") + percent + "%", changed);
    }

    private static BigDecimal of(Map<Component, BigDecimal> weights, Component component) {
        return weights.getOrDefault(component, BigDecimal.ZERO);
    }
}
