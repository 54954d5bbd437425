package io.gongkai.engine.figure;

import io.gongkai.engine.figure.FigureLexicon.Metric;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The words by which figures are recognised, for saying what was looked for. */
public final class FigureVocabulary {

    private static final int SHOWN = 8;

    private final FigureLexicon lexicon;

    public FigureVocabulary(RuleData data) {
        lexicon = FigureLexicon.load(data);
    }

    /** The first words that name the figure; a total has no concept of its own, but words that make it one. */
    public List<String> of(String metric) {
        List<String> concepts = lexicon.metrics().stream()
                .filter(entry -> entry.metric().equals(metric))
                .map(Metric::by)
                .filter(Objects::nonNull)
                .flatMap(by -> Stream.of(by.split("\\|", -1)))
                .distinct()
                .toList();
        Stream<String> words = concepts.isEmpty()
                ? Stream.of(lexicon.total().overall().split("\\|", -1))
                : concepts.stream()
                        .flatMap(concept -> Stream.of(lexicon.concepts()
                                .getOrDefault(concept, concept)
                                .split(" ", -1)));
        return words.distinct().limit(SHOWN).toList();
    }
}
