package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sentences of one text say of their figures' scope; each is read once, however many figures it holds. */
final class Scopes {

    private static final Phrase YEARS = Phrase.of("20\\d\\d-20\\d\\d");

    private final NormalizedText text;
    private final Sentences sentences;
    private final Phrase otherScope;
    private final Phrase ownScope;
    private final Map<Sentence, List<Span>> others = new HashMap<>();
    private final Map<Sentence, List<Span>> owns = new HashMap<>();
    private final Map<Sentence, List<String>> years = new HashMap<>();

    /** @param ownScope words that lead back from another scope to that of the report */
    Scopes(NormalizedText text, Sentences sentences, Phrase otherScope, Phrase ownScope) {
        this.text = text;
        this.sentences = sentences;
        this.otherScope = otherScope;
        this.ownScope = ownScope;
    }

    /** Whether the sentence names another scope before the figure ends, and does not lead back to its own. */
    boolean isOther(FoundFigure figure) {
        Span other = last(otherScope, others, figure);
        if (other == null) {
            return false;
        }
        Span own = last(ownScope, owns, figure);
        return own == null || own.start() < other.end();
    }

    private @Nullable Span last(Phrase words, Map<Sentence, List<Span>> known, FoundFigure figure) {
        List<Span> spans =
                known.computeIfAbsent(of(figure), sentence -> words.all(text, sentence.start(), sentence.end()));
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= figure.span().end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : spans.get(low - 1);
    }

    boolean sameSentence(FoundFigure one, FoundFigure other) {
        return of(one).equals(of(other));
    }

    /** Neither names a school year that the other does not. */
    boolean sameYears(FoundFigure one, FoundFigure other) {
        List<String> first = years(one);
        List<String> second = years(other);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private List<String> years(FoundFigure figure) {
        return years.computeIfAbsent(
                of(figure),
                sentence -> YEARS.all(text, sentence.start(), sentence.end()).stream()
                        .map(text::substring)
                        .distinct()
                        .toList());
    }

    Sentence of(FoundFigure figure) {
        return sentences.at(figure.span().start());
    }
}
