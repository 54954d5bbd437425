package io.gongkai.engine.figure;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the list of those quantities of a text that may be totals or parts. */
final class CountList {

    /** No total has more. */
    static final int MOST_PARTS = 30;

    private static final String TIMES = "次";
    private static final int MOST_FURTHER = 6;
    private static final int LONGEST_ATTRIBUTE = 16;
    private static final Marks PAUSES = Marks.of(",;:。、()");

    private CountList() {}

    static List<Count> of(
            NormalizedText text,
            Sentences sentences,
            List<Quantity> quantities,
            List<FoundFigure> figures,
            BreakdownLexicon lexicon) {
        Map<Integer, String> metrics = new HashMap<>();
        figures.forEach(figure -> metrics.putIfAbsent(figure.span().end(), figure.metric()));
        List<Count> counts = new ArrayList<>();
        int previousEnd = 0;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (i + 1 < quantities.size() && isAttribute(text, quantity, quantities.get(i + 1), lexicon)) {
                continue;
            }
            Sentence sentence = sentences.at(quantity.start());
            int from = Math.min(quantity.start(), Math.max(previousEnd, sentence.start()));
            if (lexicon.pointing.isIn(text, from, quantity.start())) {
                continue;
            }
            String metric = metrics.getOrDefault(quantity.end(), "");
            boolean ofShare =
                    i > 0 && quantities.get(i - 1).isPercentage() && lexicon.ofShare.isIn(text, from, quantity.start());
            boolean mayCount = !quantity.isBare()
                    && !isWord(text, quantity)
                    && !ofShare
                    && !lexicon.neverParts.contains(quantity.unit())
                    && !lexicon.stocks.contains(metric)
                    && lexicon.apartBehind.endAt(text, quantity.end(), text.length()) < 0;
            if (mayCount) {
                Join join = Join.of(text, from, quantity.start(), lexicon);
                if (!join.is(Tie.APART)) {
                    counts.add(new Count(quantity, metric, join, sentence.index(), Interval.of(quantity)));
                }
            }
            previousEnd = quantity.end();
        }
        return counts;
    }

    /** 一次答准2.43万次: the first one is part of a word. */
    private static boolean isWord(NormalizedText text, Quantity quantity) {
        int end = quantity.end();
        return quantity.isHan()
                && quantity.unit().equals(TIMES)
                && quantity.value().compareTo(BigDecimal.ONE) == 0
                && end < text.length()
                && Character.isIdeographic(text.charAt(end));
    }

    /** 18个教学单位发布的1698条: the first one only says who published the second. */
    private static boolean isAttribute(
            NormalizedText text, Quantity quantity, Quantity next, BreakdownLexicon lexicon) {
        int from = quantity.end();
        boolean near = next.start() > from && next.start() - from <= LONGEST_ATTRIBUTE;
        if (!near
                || !lexicon.attributes.contains(quantity.unit())
                || next.unit().equals(quantity.unit())) {
            return false;
        }
        for (int i = from; i < next.start(); i++) {
            if (PAUSES.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The last count that begins before this index; null for none. */
    static @Nullable Count before(int index, List<Count> counts) {
        int low = 0;
        int high = counts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counts.get(middle).quantity().start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : counts.get(low - 1);
    }

    /** The count of a quantity among all, which stand in the order of the text. */
    static Count at(Quantity quantity, List<Count> counts) {
        return counts.get(indexOf(quantity, counts));
    }

    static int indexOf(Quantity quantity, List<Count> counts) {
        int low = 0;
        int high = counts.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counts.get(middle).quantity().start() < quantity.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Counts behind the parts that may still belong to the total; 另有简报12期 does not belong to 条. */
    static List<Count> further(List<Count> counts, int from, Count head) {
        List<Count> further = new ArrayList<>();
        int last = Math.min(counts.size(), from + MOST_PARTS);
        int most = MOST_FURTHER;
        for (int i = from; i < last && further.size() < most; i++) {
            Count count = counts.get(i);
            boolean far = count.sentence() > head.sentence() + 2;
            if (far || count.join().heads() || count.join().is(Tie.REGROUPED)) {
                break;
            }
            if (count.unit().equals(head.unit()) || !count.join().is(Tie.OUTSIDE)) {
                further.add(count);
                most += count.sentence() == head.sentence() ? 1 : 0;
            }
        }
        return further;
    }
}
