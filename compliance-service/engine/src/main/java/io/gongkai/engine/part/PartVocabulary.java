package io.gongkai.engine.part;

import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.Map;

/** The words by which parts are recognised, for saying what was looked for. */
public final class PartVocabulary {

    private static final int CERTAIN = 3;
    private static final int SHOWN = 8;

    private final HeadingLexicon lexicon;

    public PartVocabulary(RuleData data) {
        lexicon = HeadingLexicon.load(data);
    }

    /** The first words that mean the part beyond doubt. */
    public List<String> of(PartCode code) {
        return lexicon.concepts().getOrDefault(code, Map.of()).entrySet().stream()
                .filter(word -> word.getValue() >= CERTAIN)
                .map(Map.Entry::getKey)
                .limit(SHOWN)
                .toList();
    }
}
