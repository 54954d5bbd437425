package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Breakdown.Balance;
import io.gongkai.engine.figure.BreakdownLexicon.Thresholds;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges whether parts make a total, and how sure it is that they should. */
final class BreakdownJudge {

    /** Characters behind a total or its last part in which a note explains them. */
    private static final int FARTHEST_NOTE = 60;

    private static final Marks PAUSES = Marks.of(",;:。、()");

    private final BreakdownLexicon lexicon;
    private final Thresholds thresholds;
    private final SumCheck sums;

    BreakdownJudge(BreakdownLexicon lexicon) {
        this.lexicon = lexicon;
        this.thresholds = lexicon.thresholds;
        this.sums = new SumCheck(lexicon);
    }

    boolean fitsWithoutFirst(Count total, List<Count> parts) {
        return sums.fitsWithoutFirst(total, parts);
    }

    /**
     * Judges the parts against the likeliest total; adding up to any of the totals is enough.
     *
     * @param totals the likeliest first
     * @param further counts that may belong to the total too
     */
    Optional<Breakdown> judge(
            NormalizedText text, List<Count> totals, List<Count> parts, List<Count> further, boolean closing) {
        if (parts.size() < thresholds.fewestParts()
                || parts.stream().anyMatch(part -> part.join().is(Tie.EACH))) {
            return Optional.empty();
        }
        List<Count> candidates = new ArrayList<>();
        Map<String, List<Choices>> readings = new HashMap<>();
        for (Count total : totals) {
            if (!mayHold(total, parts.get(0))) {
                continue;
            }
            candidates.add(total);
            List<Choices> known =
                    readings.computeIfAbsent(total.unit(), unit -> sums.readings(unit, parts, ofFamily(further, unit)));
            boolean likeliest = candidates.size() == 1;
            if ((likeliest || isExact(total)) && SumCheck.meets(known, total)) {
                return Optional.of(breakdown(total, needed(total, parts), Balance.ADDS_UP));
            }
        }
        return candidates.isEmpty() || isPartedItself(text, parts)
                ? Optional.empty()
                : wrong(text, likeliest(candidates, parts), parts, further, closing);
    }

    /** A difference is not sure where what overlaps is told in the sentence or behind it: 两者有重叠, 跨院专业重复统计. */
    Breakdown explained(NormalizedText text, Breakdown breakdown) {
        int total = breakdown.total().end();
        int last = breakdown.parts().get(breakdown.parts().size() - 1).end();
        int from = Math.min(total, breakdown.parts().get(0).end());
        int to = Math.min(text.length(), Math.max(total, last) + FARTHEST_NOTE);
        return breakdown.balance().isWrong() && lexicon.overlap.isIn(text, from, to)
                ? new Breakdown(breakdown.total(), breakdown.metric(), breakdown.parts(), Balance.UNCLEAR)
                : breakdown;
    }

    /** 意见31条，其中13条与公开有关，已采纳11条，2条作出说明: what follows the first part are its own. */
    private boolean isPartedItself(NormalizedText text, List<Count> parts) {
        int end = parts.get(0).quantity().end();
        return parts.size() > thresholds.fewestParts()
                && end < text.length()
                && !PAUSES.has(text.charAt(end))
                && sums.fits(parts.get(0), parts.subList(1, parts.size()));
    }

    /** 简报8期 among channels that make the total without it is none of its parts. */
    private List<Count> needed(Count total, List<Count> parts) {
        List<Count> sure = withoutRequests(total, parts);
        boolean enough = sure.size() >= thresholds.fewestParts() && sure.size() < parts.size();
        return enough && sums.fits(total, sure) ? sure : parts;
    }

    private List<Count> withoutRequests(Count total, List<Count> parts) {
        return parts.stream()
                .filter(part -> part.unit().equals(total.unit()) || !lexicon.requests.contains(part.metric()))
                .toList();
    }

    /** 印发文件114份 in one sentence and 招标公告88项 in another: what counts something else has no such parts. */
    private boolean mayHold(Count total, Count part) {
        return lexicon.sameFamily(total.unit(), part.unit()) && isOfOneKind(total, part);
    }

    private boolean isOfOneKind(Count total, Count part) {
        return total.sentence() == part.sentence()
                || total.metric().isEmpty()
                || part.metric().isEmpty()
                || total.metric().equals(part.metric())
                || total.metric().equals(lexicon.total)
                || lexicon.channels.contains(total.metric()) && lexicon.channels.contains(part.metric());
    }

    private List<Count> ofFamily(List<Count> counts, String unit) {
        return counts.stream()
                .filter(count -> lexicon.sameFamily(unit, count.unit()))
                .toList();
    }

    private Count likeliest(List<Count> totals, List<Count> parts) {
        boolean before = totals.get(0).sentence() != parts.get(0).sentence();
        return totals.stream()
                .filter(total -> before && total.metric().equals(lexicon.total))
                .findFirst()
                .orElse(totals.get(0));
    }

    private Optional<Breakdown> wrong(
            NormalizedText text, Count total, List<Count> first, List<Count> further, boolean closing) {
        List<Count> parts = closing
                ? NearestParts.of(total, first, further, lexicon)
                : NearestParts.of(
                        total, NearestParts.inOwnUnit(total, first, thresholds.fewestParts()), further, lexicon);
        double share = NearestParts.share(total, parts);
        boolean tooMuch = share > thresholds.greatestShare();
        if (share < thresholds.leastShare() || tooMuch && !isWholeOfChannels(total, parts)) {
            return Optional.empty();
        }
        Balance balance =
                isPartial(text, parts) && share < 1 ? Balance.UNCLEAR : certainty(total, parts, share, closing);
        return Optional.of(breakdown(total, parts, balance));
    }

    private Balance certainty(Count total, List<Count> parts, double share, boolean closing) {
        boolean exact = parts.stream().allMatch(BreakdownJudge::isExact);
        boolean wholeOfChannels = isWholeOfChannels(total, parts);
        Join head = parts.get(0).join();
        boolean told = parts.get(0).sentence() == total.sentence()
                || head.is(Tie.NESTED)
                || head.is(Tie.AGAIN)
                || head.is(Tie.NAMED) && share > 1
                || total.join().is(Tie.ABOVE);
        boolean loose = !told && !head.is(Tie.INSIDE) && share < thresholds.near();
        if (!exact || loose || share < 1 && isOftenPartial(total, head)) {
            return Balance.UNCLEAR;
        }
        if (share > thresholds.greatestShare()) {
            return Balance.PROBABLY_WRONG;
        }
        if (wholeOfChannels
                || share >= thresholds.near() && told && (closing || parts.size() > thresholds.fewestParts())) {
            return share > 1 / thresholds.near() && !wholeOfChannels ? Balance.PROBABLY_WRONG : Balance.CERTAINLY_WRONG;
        }
        return share >= thresholds.near() && told ? Balance.PROBABLY_WRONG : Balance.UNCLEAR;
    }

    /** Of all disclosed information the channels can never make more, not even by a slip of a digit. */
    private boolean isWholeOfChannels(Count total, List<Count> parts) {
        return total.metric().equals(lexicon.total)
                && withoutRequests(total, parts).stream().allMatch(part -> lexicon.channels.contains(part.metric()));
    }

    private boolean isPartial(NormalizedText text, List<Count> parts) {
        Quantity last = parts.get(parts.size() - 1).quantity();
        int to = Math.min(text.length(), last.end() + thresholds.behind());
        return parts.get(0).join().is(Tie.PARTIAL) || lexicon.partialBehind.endAt(text, last.end(), to) >= 0;
    }

    /** 预算1.2亿元，其中财政拨款8000万元，事业收入3000万元. */
    private boolean isOftenPartial(Count total, Join head) {
        return lexicon.oftenPartial.contains(total.unit()) && head.is(Tie.NESTED);
    }

    private static boolean isExact(Count count) {
        return count.quantity().qualifier() == Qualifier.EXACT;
    }

    private static Breakdown breakdown(Count total, List<Count> parts, Balance balance) {
        return new Breakdown(
                total.quantity(),
                total.metric(),
                parts.stream().map(Count::quantity).toList(),
                balance);
    }
}
