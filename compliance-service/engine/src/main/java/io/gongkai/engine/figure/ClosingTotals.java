package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds totals that stand behind their parts against them: 网站800条，公众号300条，合计1100条; 以上三种渠道共1100条. */
final class ClosingTotals {

    /** Sentences that one total sums up. */
    private static final int FARTHEST_ABOVE = 6;

    private static final int FEWEST_CHANNELS = 3;

    private final BreakdownLexicon lexicon;
    private final BreakdownJudge judge;

    ClosingTotals(BreakdownLexicon lexicon, BreakdownJudge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
    }

    boolean isOne(List<Count> counts, int i) {
        if (i == 0 || !counts.get(i).join().is(Tie.CLOSING)) {
            return false;
        }
        int back = counts.get(i).sentence() - counts.get(i - 1).sentence();
        return back == 0 || back <= FARTHEST_ABOVE && counts.get(i).join().is(Tie.ABOVE);
    }

    /** The parts may begin anywhere in the sentence, or in those before where the total says so. */
    Optional<Breakdown> judge(NormalizedText text, List<Count> counts, int at) {
        Count total = counts.get(at);
        int sentence = counts.get(at - 1).sentence();
        int first = at;
        while (first > Math.max(0, at - CountList.MOST_PARTS)
                && counts.get(first - 1).sentence() == sentence
                && lexicon.sameFamily(counts.get(first - 1).unit(), total.unit())) {
            first--;
            if (counts.get(first).join().is(Tie.SEMICOLON) && first < at - 1 && sentence == total.sentence()) {
                break;
            }
        }
        List<Count> parts = sentence != total.sentence() && goesOnBefore(counts, first, total)
                ? channelsAbove(counts, at)
                : withoutAsides(counts.subList(first, at), total);
        return parts.isEmpty() || holdsOneOfItsUnit(parts, total) || judge.fitsWithoutFirst(total, parts)
                ? Optional.empty()
                : judge.judge(text, List.of(total), parts, List.of(), true);
    }

    /** 学院15个，共1485条；部门18个，共1665条: one count in the total's unit beside others is no list of its parts. */
    private static boolean holdsOneOfItsUnit(List<Count> parts, Count total) {
        return parts.size() > 1
                && parts.stream()
                                .filter(part -> part.unit().equals(total.unit()))
                                .count()
                        == 1;
    }

    /** 专栏（设10个一级栏目）公开信息294条: what a bracket counts in another unit is none of the parts. */
    private static List<Count> withoutAsides(List<Count> parts, Count total) {
        return parts.stream()
                .filter(part -> !part.join().is(Tie.BRACKETED) || part.unit().equals(total.unit()))
                .toList();
    }

    /** 以上 may sum up more sentences than one. */
    private boolean goesOnBefore(List<Count> counts, int first, Count total) {
        return first > 0
                && counts.get(first - 1).sentence() >= total.sentence() - FARTHEST_ABOVE
                && lexicon.sameFamily(counts.get(first - 1).unit(), total.unit());
    }

    /** What each channel published by the sentences before, up to another total; empty where that is not told once for each. */
    private List<Count> channelsAbove(List<Count> counts, int at) {
        Count total = counts.get(at);
        Set<String> told = new HashSet<>();
        List<Count> parts = new ArrayList<>();
        for (int i = at - 1; i >= 0 && counts.get(i).sentence() >= total.sentence() - FARTHEST_ABOVE; i--) {
            Count count = counts.get(i);
            if (count.metric().equals(lexicon.total)
                    || count.join().heads()
                    || count.join().is(Tie.CLOSING)) {
                break;
            }
            if (lexicon.channels.contains(count.metric()) || count.unit().equals(total.unit())) {
                if (!lexicon.channels.contains(count.metric()) || !told.add(count.metric())) {
                    return List.of();
                }
                parts.add(0, count);
            }
        }
        return parts.size() < FEWEST_CHANNELS ? List.of() : parts;
    }
}
