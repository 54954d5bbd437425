package io.gongkai.stats.score;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The score by its published definition, from the JSON of an answer, without a class of the service. */
final class NaiveScore {

    private final JsonPath answer;
    private final List<Map<String, Object>> schools;

    NaiveScore(JsonPath answer) {
        this.answer = answer;
        this.schools = answer.getList("items");
    }

    /** As the counts have it; punctuality has none and is taken as shown. */
    Map<String, BigDecimal> componentsOf(Map<String, Object> school) {
        Map<String, BigDecimal> components = new TreeMap<>();
        if (shownOf(school).containsKey("PUNCTUALITY")) {
            components.put("PUNCTUALITY", shownOf(school).get("PUNCTUALITY"));
        }
        Map<?, ?> counts = (Map<?, ?>) school.get("operands");
        if (counts != null) {
            ratio(components, "PARTS", counts.get("partsCovered"), counts.get("partsApplicable"));
            ratio(components, "ITEMS", counts.get("itemsDisclosed"), counts.get("itemsApplicable"));
            ratio(
                    components,
                    "FIGURES",
                    counts.get("keyFigures"),
                    answer.getList("rules.keyMetrics").size());
            BigDecimal cost = decimal(counts.get("mustFix"))
                    .multiply(decimal(answer.get("rules.mustFixCost")))
                    .add(decimal(counts.get("explain")).multiply(decimal(answer.get("rules.explainCost"))));
            components.put("ACCURACY", plain(BigDecimal.ONE.subtract(cost).max(BigDecimal.ZERO)));
        }
        return components;
    }

    Map<String, BigDecimal> shownOf(Map<String, Object> school) {
        Map<String, BigDecimal> shown = new TreeMap<>();
        ((Map<?, ?>) school.get("components"))
                .forEach((name, value) -> shown.put((String) name, plain(decimal(value))));
        return shown;
    }

    /** Empty where a component that weighs something is not known. */
    Optional<BigDecimal> scoreOf(Map<String, Object> school) {
        Map<String, BigDecimal> weights = weights("weights");
        boolean known = weights.entrySet().stream()
                .allMatch(w -> w.getValue().signum() == 0 || shownOf(school).containsKey(w.getKey()));
        return school.get("state").equals("NO_REPORT") || !known
                ? Optional.empty()
                : Optional.of(plain(score(school, weights, 0)));
    }

    static Optional<BigDecimal> shownScoreOf(Map<String, Object> school) {
        return Optional.ofNullable(school.get("score")).map(score -> plain(decimal(score)));
    }

    /** 1.0 and 1.00 are equal. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Nullable
    Object rankOf(Map<String, Object> school) {
        if (school.get("score") == null) {
            return null;
        }
        return 1
                + (int) schools.stream()
                        .filter(other -> other.get("score") != null)
                        .filter(other -> decimal(other.get("score")).compareTo(decimal(school.get("score"))) > 0)
                        .count();
    }

    @Nullable
    Object rangeOf(Map<String, Object> school) {
        if (school.get("state").equals("NO_REPORT")) {
            return null;
        }
        int best = Integer.MAX_VALUE;
        int worst = 0;
        for (int i = 0; i < answer.getList("scenarios").size(); i++) {
            Map<String, BigDecimal> weights = weights("scenarios[" + i + "].weights");
            int above = 1;
            int notBelow = 1;
            for (Map<String, Object> other : schools) {
                if (other == school || other.get("state").equals("NO_REPORT")) {
                    continue;
                }
                above += score(other, weights, 0).compareTo(score(school, weights, 1)) > 0 ? 1 : 0;
                notBelow += score(other, weights, 1).compareTo(score(school, weights, 0)) >= 0 ? 1 : 0;
            }
            best = Math.min(best, above);
            worst = Math.max(worst, notBelow);
        }
        return Map.of("best", best, "worst", worst);
    }

    private static BigDecimal score(Map<String, Object> school, Map<String, BigDecimal> weights, int unknown) {
        Map<?, ?> components = (Map<?, ?>) school.get("components");
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            Object component = components.get(weight.getKey());
            sum = sum.add(
                    weight.getValue().multiply(component == null ? BigDecimal.valueOf(unknown) : decimal(component)));
            all = all.add(weight.getValue());
        }
        return sum.multiply(BigDecimal.valueOf(100)).divide(all, 2, RoundingMode.HALF_UP);
    }

    private Map<String, BigDecimal> weights(String path) {
        Map<String, BigDecimal> weights = new TreeMap<>();
        answer.<Object, Object>getMap(path).forEach((name, weight) -> weights.put((String) name, decimal(weight)));
        return weights;
    }

    private static void ratio(Map<String, BigDecimal> components, String name, Object part, Object whole) {
        if (decimal(whole).signum() > 0) {
            components.put(name, plain(decimal(part).divide(decimal(whole), 4, RoundingMode.HALF_UP)));
        }
    }

    private static BigDecimal decimal(Object number) {
        return new BigDecimal(String.valueOf(number));
    }
}
