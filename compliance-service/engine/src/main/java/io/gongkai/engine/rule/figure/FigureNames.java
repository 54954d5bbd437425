package io.gongkai.engine.rule.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataFile;
import java.util.Map;

/** The figures' names as messages give them ({@code lexicon/figure-names.yaml}). */
final class FigureNames {

    private static final Map<String, String> NAMES =
            DataFile.read("/lexicon/figure-names.yaml", new TypeReference<>() {});

    private FigureNames() {}

    static String of(String metric) {
        return NAMES.getOrDefault(metric, metric);
    }
}
