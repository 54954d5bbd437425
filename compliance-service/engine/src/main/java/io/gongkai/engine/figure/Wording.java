package io.gongkai.engine.figure;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The quantities of a text with the words that stand at them and between them: for 300份 in 发放300份,收回285份, 发放. */
record Wording(NormalizedText text, Sentences sentences, List<Quantity> quantities) {

    private static final int LONGEST_BETWEEN = 60;
    private static final int LONGEST_CLAUSE = 24;
    private static final Marks PAUSES = Marks.of(",;:。、()");

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

    int indexOf(Quantity count) {
        return Collections.binarySearch(quantities, count, Comparator.comparingInt(Quantity::start));
    }
}
