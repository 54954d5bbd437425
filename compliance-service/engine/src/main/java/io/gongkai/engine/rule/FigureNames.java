package io.gongkai.engine.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures' names as messages give them, and which have to be stated ({@code lexicon/figure-names.yaml}).
 *
 * @param names by metric
 * @param required metrics by the part they belong in
 * @param lostInMerging those of them that a heading shared with other parts lets fall easily
 * @param inPlace by metric, those with which a report says as much without it
 */
public record FigureNames(
        String version,
        Map<String, String> names,
        Map<PartCode, List<String>> required,
        Map<PartCode, List<String>> lostInMerging,
        Map<String, List<String>> inPlace) {

    public FigureNames {
        names = Map.copyOf(names);
        required = new TreeMap<>(required);
    }

    public static FigureNames load(RuleData data) {
        return data.read("/lexicon/figure-names.yaml", new TypeReference<>() {});
    }

    public String of(String metric) {
        return names.getOrDefault(metric, metric);
    }
}
