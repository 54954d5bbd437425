package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds totals with their parts: 其中, 分别为, a colon, the next sentence, or the total behind its parts. Thread-safe. */
final class BreakdownReader {

    private static final int FARTHEST_TOTAL = 200;
    /** Sentences between a total and the other way of telling its parts. */
    private static final int FARTHEST_REGROUPED = 3;

    private static final int FARTHEST_PART = 60;

    private final BreakdownLexicon lexicon;
    private final BreakdownJudge judge;
    private final ClosingTotals closing;
    private final SortedParts sorts;
    private final TableSums tableSums;

    BreakdownReader(RuleData data) {
        lexicon = new BreakdownLexicon(data);
        judge = new BreakdownJudge(lexicon);
        closing = new ClosingTotals(lexicon, judge);
        sorts = new SortedParts(lexicon);
        tableSums = new TableSums(lexicon, judge);
    }

    List<Breakdown> read(
            NormalizedText text,
            Sentences sentences,
            List<Quantity> quantities,
            List<FoundFigure> figures,
            CountTables tables) {
        List<Count> counts = CountList.of(text, sentences, quantities, figures, lexicon);
        List<Breakdown> found = new ArrayList<>(tableSums.read(text, tables, counts));
        found.addAll(new FollowersInTotal(lexicon).read(text, sentences, quantities, figures));
        UntoldSums untold = new UntoldSums(counts);
        told(text, tables, counts).stream()
                .filter(one -> !one.balance().isWrong() || !untold.make(one))
                .forEach(found::add);
        return found.stream().map(one -> judge.explained(text, one)).toList();
    }

    /** Those of running text. */
    private List<Breakdown> told(NormalizedText text, CountTables tables, List<Count> counts) {
        List<Breakdown> found = new ArrayList<>();
        Count regroupable = null;
        boolean settled = false;
        int unsorted = 1;
        for (int i = 0; i < counts.size(); i++) {
            Optional<Breakdown> breakdown = Optional.empty();
            bracketed(text, counts, i).ifPresent(found::add);
            if (counts.get(i).join().heads()) {
                breakdown = headed(text, counts, i, regroupable);
            } else if (tables.holds(counts.get(i).quantity().start())) {
                continue;
            } else if (closing.isOne(counts, i)) {
                breakdown = closing.judge(text, counts, i);
            } else if (i > 0
                    && followsTotal(counts, i)
                    && !(settled && counts.get(i - 1).equals(regroupable))) {
                breakdown = unheaded(text, counts, i);
            } else if (i >= unsorted) {
                List<Count> parts = sorts.of(text, counts, i);
                breakdown = judge.judge(text, List.of(counts.get(i - 1)), parts, List.of(), false);
                unsorted = i + Math.max(1, parts.size());
            }
            if (breakdown.isPresent()) {
                found.add(breakdown.get());
                regroupable = CountList.at(breakdown.get().total(), counts);
                settled = breakdown.get().balance() == Breakdown.Balance.ADDS_UP;
            }
        }
        return found;
    }

    private boolean followsTotal(List<Count> counts, int i) {
        Count before = counts.get(i - 1);
        Count count = counts.get(i);
        return before.metric().equals(lexicon.total)
                && lexicon.channels.contains(count.metric())
                && count.quantity().start() - before.quantity().end() <= FARTHEST_PART
                && !count.join().is(Tie.OUTSIDE);
    }

    private Optional<Breakdown> headed(
            NormalizedText text, List<Count> counts, int first, @Nullable Count regroupable) {
        Count head = counts.get(first);
        PartList list = PartList.headed(counts, first, lexicon);
        boolean again = regroupable != null
                && head.join().is(Tie.REGROUPED)
                && head.sentence() - regroupable.sentence() <= FARTHEST_REGROUPED;
        List<Count> totals = again ? List.of(regroupable) : totals(counts, first);
        return judge.judge(
                text,
                totals,
                PartList.ofFamily(list.parts(), totals, lexicon),
                CountList.further(counts, list.end(), head),
                false);
    }

    /** The count right before a bracket is the total of those in it. */
    private Optional<Breakdown> bracketed(NormalizedText text, List<Count> counts, int first) {
        List<Count> told = PartList.bracketed(text, counts, first);
        if (told.size() < 2) {
            return Optional.empty();
        }
        List<Count> totals = List.of(counts.get(first - 1));
        return judge.judge(text, totals, PartList.ofFamily(told, totals, lexicon), List.of(), false);
    }

    /** The total of the channels that follow without a word. */
    private Optional<Breakdown> unheaded(NormalizedText text, List<Count> counts, int first) {
        int end = first + 1;
        while (end < Math.min(counts.size(), first + CountList.MOST_PARTS)
                && lexicon.channels.contains(counts.get(end).metric())
                && counts.get(end).quantity().start()
                                - counts.get(end - 1).quantity().end()
                        <= FARTHEST_PART
                && !counts.get(end).join().is(Tie.OUTSIDE)) {
            end++;
        }
        end = RepeatedPart.before(counts, first, end);
        List<Count> totals = List.of(counts.get(first - 1));
        return judge.judge(
                text, totals, counts.subList(first, end), CountList.further(counts, end, counts.get(first)), false);
    }

    /** What may be the total of parts that begin here, the likeliest first. */
    private static List<Count> totals(List<Count> counts, int first) {
        Count head = counts.get(first);
        List<Count> totals = new ArrayList<>();
        int sentence = -1;
        for (int i = first - 1; i >= 0; i--) {
            Count count = counts.get(i);
            boolean same = count.sentence() == head.sentence();
            if (head.quantity().start() - count.quantity().end() > FARTHEST_TOTAL
                    || !same && sentence >= 0 && count.sentence() != sentence) {
                break;
            }
            if (!same) {
                sentence = count.sentence();
            }
            totals.add(count);
        }
        return totals;
    }
}
