package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds totals with their parts: 其中, 分别为, a colon, the next sentence, or the total behind its parts. Thread-safe. */
final class BreakdownReader {

    private static final int FARTHEST_TOTAL = 200;
    /** Sentences between a total and the other way of telling its parts. */
    private static final int FARTHEST_REGROUPED = 3;

    private static final int FARTHEST_PART = 60;

    private final BreakdownLexicon lexicon;
    private final BreakdownJudge judge;
    private final TableSums tableSums;

    BreakdownReader(RuleData data) {
        lexicon = new BreakdownLexicon(data);
        judge = new BreakdownJudge(lexicon);
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
        Count regroupable = null;
        boolean settled = false;
        for (int i = 0; i < counts.size(); i++) {
            Optional<Breakdown> breakdown = Optional.empty();
            if (counts.get(i).join().heads()) {
                breakdown = headed(text, counts, i, regroupable);
            } else if (tables.holds(counts.get(i).quantity().start())) {
                continue;
            } else if (isClosing(counts, i)) {
                breakdown = closed(text, counts, i);
            } else if (i > 0
                    && followsTotal(counts, i)
                    && !(settled && counts.get(i - 1).equals(regroupable))) {
                breakdown = unheaded(text, counts, i);
            }
            if (breakdown.isPresent()) {
                found.add(breakdown.get());
                regroupable = CountList.at(breakdown.get().total(), counts);
                settled = breakdown.get().balance() == Breakdown.Balance.ADDS_UP;
            }
        }
        return List.copyOf(found);
    }

    private static boolean isClosing(List<Count> counts, int i) {
        if (i == 0 || !counts.get(i).join().closing()) {
            return false;
        }
        int back = counts.get(i).sentence() - counts.get(i - 1).sentence();
        return back == 0 || back == 1 && counts.get(i).join().above();
    }

    private boolean followsTotal(List<Count> counts, int i) {
        Count before = counts.get(i - 1);
        Count count = counts.get(i);
        return before.metric().equals(lexicon.total)
                && lexicon.channels.contains(count.metric())
                && count.quantity().start() - before.quantity().end() <= FARTHEST_PART
                && !count.join().outside();
    }

    private Optional<Breakdown> headed(
            NormalizedText text, List<Count> counts, int first, @Nullable Count regroupable) {
        int end = first + 1;
        Count head = counts.get(first);
        boolean bySemicolons = lexicon.channels.contains(head.metric())
                && end < counts.size()
                && counts.get(end).join().semicolon();
        while (end < Math.min(counts.size(), first + CountList.MOST_PARTS)
                && counts.get(end).sentence() == head.sentence()
                && (bySemicolons || !counts.get(end).join().semicolon())
                && isLike(counts.get(end), head)
                && !counts.get(end).join().outside()
                && !counts.get(end).join().closing()) {
            end++;
        }
        boolean again = regroupable != null
                && head.join().regrouped()
                && head.sentence() - regroupable.sentence() <= FARTHEST_REGROUPED;
        List<Count> totals = again ? List.of(regroupable) : totals(counts, first);
        return judge.judge(
                text,
                totals,
                ofFamily(counts.subList(first, end), totals),
                CountList.further(counts, end, head),
                false);
    }

    /** A figure of another kind goes on with the story: 其中网上3件，当面2件，答复5件. */
    private boolean isLike(Count count, Count head) {
        return count.metric().isEmpty()
                || count.metric().equals(head.metric())
                || lexicon.channels.contains(count.metric())
                || lexicon.requests.contains(count.metric());
    }

    /** The total of the channels that follow without a word. */
    private Optional<Breakdown> unheaded(NormalizedText text, List<Count> counts, int first) {
        int end = first + 1;
        while (end < Math.min(counts.size(), first + CountList.MOST_PARTS)
                && lexicon.channels.contains(counts.get(end).metric())
                && counts.get(end).quantity().start()
                                - counts.get(end - 1).quantity().end()
                        <= FARTHEST_PART
                && !counts.get(end).join().outside()) {
            end++;
        }
        end = RepeatedPart.before(counts, first, end);
        List<Count> totals = List.of(counts.get(first - 1));
        return judge.judge(
                text, totals, counts.subList(first, end), CountList.further(counts, end, counts.get(first)), false);
    }

    /** A total behind its parts; they may begin anywhere in the sentence. */
    private Optional<Breakdown> closed(NormalizedText text, List<Count> counts, int at) {
        Count total = counts.get(at);
        int sentence = counts.get(at - 1).sentence();
        int first = at;
        while (first > Math.max(0, at - CountList.MOST_PARTS)
                && counts.get(first - 1).sentence() == sentence
                && lexicon.sameFamily(counts.get(first - 1).unit(), total.unit())) {
            first--;
            if (counts.get(first).join().semicolon() && first < at - 1 && sentence == total.sentence()) {
                break;
            }
        }
        if (sentence != total.sentence() && goesOnBefore(counts, first, sentence, total)) {
            return Optional.empty();
        }
        List<Count> parts = counts.subList(first, at);
        return judge.fitsWithoutFirst(total, parts)
                ? Optional.empty()
                : judge.judge(text, List.of(total), parts, List.of(), true);
    }

    /** 以上 may sum up more sentences than one. */
    private boolean goesOnBefore(List<Count> counts, int first, int sentence, Count total) {
        return first > 0
                && counts.get(first - 1).sentence() >= sentence - 1
                && lexicon.sameFamily(counts.get(first - 1).unit(), total.unit());
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

    private List<Count> ofFamily(List<Count> parts, List<Count> totals) {
        Set<String> units = new HashSet<>();
        totals.forEach(total -> units.add(total.unit()));
        List<Count> like = new ArrayList<>();
        for (Count part : parts) {
            if (lexicon.isOfFamily(part.unit(), units)) {
                like.add(part);
            }
        }
        return like;
    }
}
