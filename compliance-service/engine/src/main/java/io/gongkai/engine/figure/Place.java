package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A percentage among the quantities of a text. */
record Place(NormalizedText text, Sentences sentences, List<Quantity> quantities, int index) {

    private static final int SENTENCES_BEFORE = 2;
    private static final int LONGEST_BETWEEN = 60;
    private static final int LONGEST_CLAUSE = 24;
    private static final Marks PAUSES = Marks.of(",;:。、()");
    private static final String BRACKET = "(";
    private static final String CLOSED = ")";

    Quantity percentage() {
        return quantities.get(index);
    }

    int sentence() {
        return sentences.at(percentage().start()).index();
    }

    /** The words between the quantity before it and the percentage. */
    String lead() {
        int from = sentences.at(percentage().start()).start();
        if (index > 0) {
            from = Math.max(from, quantities.get(index - 1).end());
        }
        return text.substring(Math.min(from, percentage().start()), percentage().start());
    }

    /** The count right before it in the sentence. */
    @Nullable
    Quantity before() {
        if (index == 0) {
            return null;
        }
        Quantity before = quantities.get(index - 1);
        boolean here = sentences.at(before.start()).index() == sentence();
        return here && !before.isPercentage() && !before.isBare() ? before : null;
    }

    /** The quantity so many behind it, or before it, in the sentence; null for none. */
    @Nullable
    Quantity at(int offset) {
        int other = index + offset;
        return other >= 0 && other < quantities.size() && isHere(quantities.get(other)) ? quantities.get(other) : null;
    }

    /** The quantity right before another in the sentence; null for none. */
    @Nullable
    Quantity precedes(Quantity count) {
        return at(indexOf(count) - 1 - index);
    }

    /** The words between two quantities; empty where there are many. */
    String between(Quantity one, Quantity other) {
        int from = one.end();
        int to = other.start();
        return from <= to && to - from <= LONGEST_BETWEEN ? text.substring(from, to) : "";
    }

    /** The words right before a quantity, behind the one before it. */
    String wordsBefore(Quantity count) {
        return text.substring(start(count, LONGEST_BETWEEN), count.start());
    }

    /** The quantity that ends a bracket right behind the percentage: 20%(上年80万次); null for none. */
    @Nullable
    Quantity bracketed() {
        Quantity next = at(1);
        return next != null && text.startsWith(BRACKET, percentage().end()) && text.startsWith(CLOSED, next.end())
                ? next
                : null;
    }

    /** The count before the whole where the words between say that it is a share of it: 1200条,占总数2000条. */
    @Nullable
    Quantity partOf(Quantity whole, Phrase share) {
        if (index < 2) {
            return null;
        }
        Quantity part = quantities.get(index - 2);
        boolean told = isHere(part) && share.isIn(text, part.end(), whole.start());
        return told && !part.isPercentage() && !part.isBare() ? part : null;
    }

    /** The counts of its sentence and of those right before, and in brackets behind it. */
    List<Quantity> counts(int reach) {
        Deque<Quantity> counts = new ArrayDeque<>();
        for (int i = index - 1;
                i >= 0 && percentage().start() - quantities.get(i).end() <= reach;
                i--) {
            boolean near = sentence() - sentences.at(quantities.get(i).start()).index() <= SENTENCES_BEFORE;
            if (near && !quantities.get(i).isPercentage()) {
                counts.addFirst(quantities.get(i));
            }
        }
        if (text.startsWith(BRACKET, percentage().end())) {
            int limit = closing(reach);
            for (int i = index + 1; i < quantities.size() && quantities.get(i).start() <= limit; i++) {
                counts.add(quantities.get(i));
            }
        }
        return List.copyOf(counts);
    }

    /** Part and whole of a fraction in brackets right behind, 93.75%(2250人/2400人); empty where there is none. */
    List<Quantity> fraction() {
        if (index + 2 >= quantities.size()
                || !text.startsWith(BRACKET, percentage().end())) {
            return List.of();
        }
        Quantity part = quantities.get(index + 1);
        Quantity whole = quantities.get(index + 2);
        boolean isFraction = part.start() == percentage().end() + 1
                && whole.start() == part.end() + 1
                && text.charAt(part.end()) == '/'
                && text.startsWith(CLOSED, whole.end());
        return isFraction ? List.of(part, whole) : List.of();
    }

    /** Index of the closing bracket; a bracket that nobody closes reaches no farther behind than words do before. */
    private int closing(int reach) {
        int limit = Math.min(text.length(), percentage().end() + reach);
        int closed = text.indexOf(CLOSED, percentage().end(), limit);
        return closed < 0 ? limit : closed;
    }

    boolean isHere(Quantity quantity) {
        return sentences.at(quantity.start()).index() == sentence();
    }

    /** In one sentence, or in two that follow each other without a heading between. */
    boolean areTogether(Quantity one, Quantity other) {
        return Math.abs(sentences.at(one.start()).index()
                        - sentences.at(other.start()).index())
                <= 1;
    }

    /** The words of a count: those behind the last pause, and behind it up to the next where no other count comes first. */
    String clause(Quantity count) {
        int from = start(count, LONGEST_CLAUSE);
        for (int i = count.start(); i > from; i--) {
            if (PAUSES.has(text.charAt(i - 1))) {
                from = i;
            }
        }
        int next = indexOf(count) + 1;
        int limit = Math.min(text.length(), count.end() + LONGEST_CLAUSE);
        int to = pauseFrom(
                count.end(),
                next < quantities.size() ? Math.min(limit, quantities.get(next).start()) : limit);
        boolean own = to < text.length() && PAUSES.has(text.charAt(to));
        return text.substring(from, count.start()) + (own ? text.substring(count.end(), to) : "");
    }

    private int pauseFrom(int start, int limit) {
        int to = start;
        while (to < limit && !PAUSES.has(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The words around a count, up to its neighbours; those behind up to the next pause. */
    String around(Quantity count, int before, int behind) {
        int from = start(count, before);
        int to = pauseFrom(count.end(), Math.min(text.length(), count.end() + behind));
        return text.substring(from, to);
    }

    /** Where the words before a count begin. */
    private int start(Quantity count, int before) {
        int at = indexOf(count);
        int from = Math.max(sentences.at(count.start()).start(), count.start() - before);
        if (at > 0) {
            from = Math.max(from, quantities.get(at - 1).end());
        }
        return Math.min(from, count.start());
    }

    private int indexOf(Quantity count) {
        return Collections.binarySearch(quantities, count, Comparator.comparingInt(Quantity::start));
    }
}
