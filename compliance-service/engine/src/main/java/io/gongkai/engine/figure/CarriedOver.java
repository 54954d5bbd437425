package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import java.util.List;

/** Recognises reports that answered applications of the year before, too: 其中上学年结转1件. */
final class CarriedOver {

    private static final String ANSWERED = "applications_answered";

    private final Phrase words;

    CarriedOver(String words) {
        this.words = Phrase.of(words);
    }

    /** The whole text is searched only where some were answered. */
    boolean isTold(NormalizedText text, List<FoundFigure> figures) {
        return figures.stream().anyMatch(figure -> figure.metric().equals(ANSWERED))
                && words.isIn(text, 0, text.length());
    }
}
