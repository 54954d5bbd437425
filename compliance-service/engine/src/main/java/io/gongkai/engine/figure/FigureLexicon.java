package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that give quantities their meaning ({@code lexicon/figure.yaml}). */
record FigureLexicon(
        String version,
        List<String> units,
        List<String> hanUnits,
        List<Metric> metrics,
        Total total,
        String byUnit,
        String byUnitUnits,
        String byUnitContext,
        String reset) {

    record Metric(
            String metric,
            String units,
            String words,
            @Nullable String after,
            @Nullable String part,
            @Nullable String channel,
            boolean media) {}

    record Total(String units, String words, String sure, String summing) {}

    static FigureLexicon load() {
        return DataFile.read("/lexicon/figure.yaml", new TypeReference<>() {});
    }
}
