package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises sentences that only name the channel of which the next ones tell: 1.网站。 四是公告栏。 微信公众号: */
final class PointHeadings {

    private static final int LONGEST = 16;
    /** A mark of numbering, 学院 or 学校, and the full stop. */
    private static final int UNNAMED = 5;

    private final Phrase numbered;
    private final MeaningReader meanings;

    PointHeadings(String numbered, MeaningReader meanings) {
        this.numbered = Phrase.of(numbered);
        this.meanings = meanings;
    }

    boolean isOne(NormalizedText text, Clues clues, Span sentence) {
        if (sentence.length() > LONGEST
                || clues.within(sentence.start(), sentence.end()).isEmpty()) {
            return false;
        }
        return numbered.fills(text, sentence.start(), sentence.end())
                || text.gapBefore(sentence.start()).breaksLine() && isHardlyMore(clues, sentence);
    }

    /** The channel it names; null for none. */
    @Nullable
    String channel(Clues clues, Span sentence) {
        return meanings.channelOf(clues.within(sentence.start(), sentence.end()));
    }

    private boolean isHardlyMore(Clues clues, Span sentence) {
        List<Clue> named = clues.within(sentence.start(), sentence.end());
        int covered = named.stream().mapToInt(clue -> clue.end() - clue.start()).sum();
        return meanings.channelOf(named) != null && covered >= sentence.length() - UNNAMED;
    }
}
