package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The counts that words lead to as the parts of a total.
 *
 * @param parts those that are parts
 * @param end index in the list of counts behind the last of them
 */
record PartList(List<Count> parts, int end) {

    private static final int LONGEST_BRACKET = 200;

    /** The parts from the one that words such as 其中 or a colon lead to. */
    static PartList headed(List<Count> counts, int first, BreakdownLexicon lexicon) {
        Count head = counts.get(first);
        int end = first + 1;
        boolean ofChannels = lexicon.channels.contains(head.metric());
        boolean bySemicolons = (ofChannels || head.join().is(Tie.COLON))
                && end < counts.size()
                && counts.get(end).join().is(Tie.SEMICOLON);
        while (end < Math.min(counts.size(), first + CountList.MOST_PARTS)
                && counts.get(end).sentence() == head.sentence()
                && !(head.join().is(Tie.BRACKETED) && counts.get(end).join().is(Tie.ENDING))
                && (bySemicolons || !counts.get(end).join().is(Tie.SEMICOLON))
                && isLike(counts.get(end), head, lexicon)
                && !counts.get(end).join().is(Tie.OUTSIDE)
                && !counts.get(end).join().is(Tie.CLOSING)) {
            end++;
        }
        List<Count> all = counts.subList(first, end);
        return new PartList(bySemicolons && !ofChannels ? firstOfEach(all) : all, end);
    }

    /** The counts in a bracket right behind the count before: 57件（教学类41件、后勤类16件）; none where there is no such bracket. */
    static List<Count> bracketed(NormalizedText text, List<Count> counts, int first) {
        if (first == 0 || !counts.get(first).join().is(Tie.BRACKETED)) {
            return List.of();
        }
        int open = counts.get(first - 1).quantity().end();
        int closed = text.startsWith("(", open)
                ? text.indexOf(")", open, Math.min(text.length(), open + LONGEST_BRACKET))
                : -1;
        int end = first;
        while (end < counts.size() && counts.get(end).quantity().end() <= closed) {
            end++;
        }
        return counts.subList(first, end);
    }

    /** Of points between semicolons, what else one tells is not added: 不予公开2件，一件因…；信息不存在4件. */
    private static List<Count> firstOfEach(List<Count> all) {
        List<Count> parts = new ArrayList<>(all.subList(0, 1));
        all.stream()
                .skip(1)
                .filter(count -> count.join().is(Tie.SEMICOLON) || count.join().is(Tie.LISTED))
                .forEach(parts::add);
        return parts;
    }

    /** A figure of another kind goes on with the story: 其中网上3件，当面2件，答复5件. */
    private static boolean isLike(Count count, Count head, BreakdownLexicon lexicon) {
        return count.metric().isEmpty()
                || count.join().is(Tie.LISTED)
                || count.metric().equals(head.metric())
                || lexicon.channels.contains(count.metric())
                || lexicon.requests.contains(count.metric());
    }

    /** The parts in units that one of the totals may be made of. */
    static List<Count> ofFamily(List<Count> parts, List<Count> totals, BreakdownLexicon lexicon) {
        Set<String> units = new HashSet<>();
        totals.forEach(total -> units.add(total.unit()));
        return parts.stream()
                .filter(part -> lexicon.isOfFamily(part.unit(), units))
                .toList();
    }
}
