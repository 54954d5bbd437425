package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A percentage among the quantities of a text. */
record Place(Wording wording, int index) {

    private static final int SENTENCES_BEFORE = 2;
    /** Quantities on either side that are looked at for its sentence. */
    private static final int MOST_HERE = 40;

    private static final String BRACKET = "(";
    private static final String CLOSED = ")";

    NormalizedText text() {
        return wording.text();
    }

    private List<Quantity> quantities() {
        return wording.quantities();
    }

    private Sentence sentenceOf(Quantity quantity) {
        return wording.sentences().at(quantity.start());
    }

    Quantity percentage() {
        return quantities().get(index);
    }

    int sentence() {
        return sentenceOf(percentage()).index();
    }

    /** The words between the quantity before it and the percentage. */
    String lead() {
        int from = sentenceOf(percentage()).start();
        if (index > 0) {
            from = Math.max(from, quantities().get(index - 1).end());
        }
        return text().substring(
                        Math.min(from, percentage().start()), percentage().start());
    }

    /** The count right before it in the sentence. */
    @Nullable
    Quantity before() {
        if (index == 0) {
            return null;
        }
        Quantity before = quantities().get(index - 1);
        boolean here = sentenceOf(before).index() == sentence();
        return here && !before.isPercentage() && !before.isBare() ? before : null;
    }

    /** The quantity so many behind it, or before it, in the sentence; null for none. */
    @Nullable
    Quantity at(int offset) {
        int other = index + offset;
        return other >= 0 && other < quantities().size() && isHere(quantities().get(other))
                ? quantities().get(other)
                : null;
    }

    /** The quantity right before another in the sentence; null for none. */
    @Nullable
    Quantity precedes(Quantity count) {
        return at(wording.indexOf(count) - 1 - index);
    }

    /** Whether nothing else stands in its bracket right behind a count: 980条(70%). */
    boolean isBracketedAlone() {
        return before() != null
                && lead().equals(BRACKET)
                && text().startsWith(CLOSED, percentage().end());
    }

    /** The count before such a bracket. */
    Quantity bracketedCount() {
        return quantities().get(index - 1);
    }

    /** The places of its sentence with such a bracket. */
    List<Place> bracketedHere() {
        return percentagesHere().stream().filter(Place::isBracketedAlone).toList();
    }

    /** The quantity that ends a bracket right behind the percentage: 20%(上年80万次); null for none. */
    @Nullable
    Quantity bracketed() {
        Quantity next = at(1);
        return next != null && text().startsWith(BRACKET, percentage().end()) && text().startsWith(CLOSED, next.end())
                ? next
                : null;
    }

    /** The places of all percentages of its sentence. */
    List<Place> percentagesHere() {
        List<Place> found = new ArrayList<>();
        int first = index;
        while (first > Math.max(0, index - MOST_HERE) && isHere(quantities().get(first - 1))) {
            first--;
        }
        int end = Math.min(quantities().size(), index + MOST_HERE);
        for (int i = first; i < end && isHere(quantities().get(i)); i++) {
            if (quantities().get(i).isPercentage()) {
                found.add(new Place(wording, i));
            }
        }
        return found;
    }

    /** The count before the whole where the words between say that it is a share of it: 1200条,占总数2000条. */
    @Nullable
    Quantity partOf(Quantity whole, Phrase share) {
        if (index < 2) {
            return null;
        }
        Quantity part = quantities().get(index - 2);
        boolean told = isHere(part) && share.isIn(text(), part.end(), whole.start());
        return told && !part.isPercentage() && !part.isBare() ? part : null;
    }

    /** The counts of its sentence and of those right before, and in brackets behind it. */
    List<Quantity> counts(int reach) {
        Deque<Quantity> counts = new ArrayDeque<>();
        for (int i = index - 1;
                i >= 0 && percentage().start() - quantities().get(i).end() <= reach;
                i--) {
            boolean near = sentence() - sentenceOf(quantities().get(i)).index() <= SENTENCES_BEFORE;
            if (near && !quantities().get(i).isPercentage()) {
                counts.addFirst(quantities().get(i));
            }
        }
        if (text().startsWith(BRACKET, percentage().end())) {
            int limit = closing(reach);
            for (int i = index + 1;
                    i < quantities().size() && quantities().get(i).start() <= limit;
                    i++) {
                counts.add(quantities().get(i));
            }
        }
        return List.copyOf(counts);
    }

    /** Part and whole of a fraction in brackets right behind, 93.75%(2250人/2400人); empty where there is none. */
    List<Quantity> fraction() {
        if (index + 2 >= quantities().size()
                || !text().startsWith(BRACKET, percentage().end())) {
            return List.of();
        }
        Quantity part = quantities().get(index + 1);
        Quantity whole = quantities().get(index + 2);
        boolean isFraction = part.start() == percentage().end() + 1
                && whole.start() == part.end() + 1
                && text().charAt(part.end()) == '/'
                && text().startsWith(CLOSED, whole.end());
        return isFraction ? List.of(part, whole) : List.of();
    }

    /** Index of the closing bracket; a bracket that nobody closes reaches no farther behind than words do before. */
    private int closing(int reach) {
        int limit = Math.min(text().length(), percentage().end() + reach);
        int closed = text().indexOf(CLOSED, percentage().end(), limit);
        return closed < 0 ? limit : closed;
    }

    /** These and the count behind the percentage, which may be the other part: 原创541条,占74.62%,其余184条. */
    List<Quantity> withNext(List<Quantity> counts) {
        if (index + 1 == quantities().size()) {
            return counts;
        }
        Quantity next = quantities().get(index + 1);
        return !isHere(next) || counts.contains(next)
                ? counts
                : Stream.concat(counts.stream(), Stream.of(next)).toList();
    }

    boolean isHere(Quantity quantity) {
        return sentenceOf(quantity).index() == sentence();
    }

    /** In one sentence, or in two that follow each other without a heading between. */
    boolean areTogether(Quantity one, Quantity other) {
        return Math.abs(sentenceOf(one).index() - sentenceOf(other).index()) <= 1;
    }
}
