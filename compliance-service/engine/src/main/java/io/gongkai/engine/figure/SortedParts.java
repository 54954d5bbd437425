package io.gongkai.engine.figure;

import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;

/**
 * Recognises the parts of a total that follow it without a word, since they are sorts of one thing: opposites (适用42项，不适用8项),
 * levels or classes (国家级32次、省级118次、市级117次), or all there are (优秀7个，良好14个，没有不合格单位).
 */
final class SortedParts {

    private static final Marks PAUSES = Marks.of(",;:。、()");
    private static final Marks DENIALS = Marks.of("不未无非失");
    private static final char HAVING = '有';
    private static final int FEWEST_CLASSES = 3;
    private static final int FARTHEST = 24;
    private static final int BEHIND = 16;

    private final BreakdownLexicon lexicon;

    SortedParts(BreakdownLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Those of the total before them; empty where the counts that follow it may be of something else. */
    List<Count> of(NormalizedText text, List<Count> counts, int first) {
        int end = first;
        while (end < Math.min(counts.size(), first + CountList.MOST_PARTS)
                && goesOn(counts.get(end - 1), counts.get(end), counts.get(first - 1))) {
            end++;
        }
        List<Count> parts = counts.subList(first, end);
        boolean sorts = parts.size() > 1
                && !lexicon.classes.isIn(name(text, counts.get(first - 1)))
                && (areOpposites(text, parts, counts.get(first - 1))
                        || areClasses(text, parts)
                        || isAll(text, parts, counts.get(first - 1)));
        return sorts ? parts : List.of();
    }

    private boolean goesOn(Count before, Count count, Count total) {
        return count.sentence() == total.sentence()
                && lexicon.sameFamily(count.unit(), total.unit())
                && count.quantity().start() - before.quantity().end() <= FARTHEST
                && !(lexicon.channels.contains(count.metric())
                        && !count.metric().equals(total.metric()))
                && !count.join().is(Tie.OUTSIDE)
                && !count.join().is(Tie.CLOSING)
                && !count.join().heads();
    }

    /** 适用42项，不适用8项; 有效120条，失效8条. */
    private boolean areOpposites(NormalizedText text, List<Count> parts, Count total) {
        if (parts.size() != 2 || lexicon.beyondOpposites.isIn(name(text, total))) {
            return false;
        }
        String one = name(text, parts.get(0));
        String other = name(text, parts.get(1));
        return lexicon.opposites.stream().anyMatch(word -> one.endsWith(word) && denies(other, word));
    }

    private static boolean denies(String name, String word) {
        String stem = word.charAt(0) == HAVING ? word.substring(1) : word;
        int before = name.length() - stem.length() - 1;
        return name.endsWith(stem) && before >= 0 && DENIALS.has(name.charAt(before));
    }

    private boolean areClasses(NormalizedText text, List<Count> parts) {
        return parts.size() >= FEWEST_CLASSES
                && parts.stream().allMatch(part -> lexicon.classes.isIn(name(text, part)));
    }

    /** 优秀7个，良好14个，没有不合格的; 由主站300万次、学院网站200万次组成. */
    private boolean isAll(NormalizedText text, List<Count> parts, Count total) {
        int end = parts.get(parts.size() - 1).quantity().end();
        int limit = Math.min(text.length(), end + BEHIND);
        return lexicon.exhausted.endAt(text, end, limit) >= 0
                || lexicon.composed.endAt(text, end, limit) >= 0
                        && lexicon.composedOf.isIn(
                                text,
                                total.quantity().end(),
                                parts.get(0).quantity().start());
    }

    /** The words right before a count, from the last pause. */
    private static String name(NormalizedText text, Count count) {
        int end = count.quantity().start();
        int start = end;
        while (start > Math.max(0, end - FARTHEST) && !PAUSES.has(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(new Span(start, end));
    }
}
