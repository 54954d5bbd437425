package io.gongkai.engine.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises counts that do add up, though not as their words seem to tell: the first parts make the total and what follows is
 * told of them (官网406条、微信188条。官网406条中…), a part is parted in turn, an overlap is taken off, or the parts are those of a
 * count that was told before. A careful reader would find such a sum, so the total is not called wrong.
 */
final class UntoldSums {

    /** Counts before the parts among which their total may be. */
    private static final int FARTHEST_TOTAL = 12;
    /** Counts before the parts that may be of them. */
    private static final int FARTHEST_PART = 6;

    /** Levels of parts below a part. */
    private static final int DEEPEST = 2;

    private final List<Count> counts;

    /** @param counts of the whole text, in its order */
    UntoldSums(List<Count> counts) {
        this.counts = counts;
    }

    boolean make(Breakdown breakdown) {
        List<Quantity> parts = breakdown.parts();
        Quantity last = parts.get(parts.size() - 1);
        int from = CountList.indexOf(parts.get(0), counts);
        List<Count> told = told(breakdown, from);
        Interval total = Interval.of(breakdown.total());
        if (breakdown.total().start() > last.start()) {
            return sum(withoutNested(told)).meets(total)
                    || sum(withoutParted(told)).meets(total);
        }
        return isOfOthers(from, parts)
                || startMakes(total, told.stream().map(Count::range).toList())
                || startMakes(total, withoutNested(told))
                || startMakes(total, withoutParted(told))
                || isOfEarlier(from, last, breakdown.total());
    }

    /** 官网406条、微信188条。官网406条中，通知203条；微信188条…: all but one part were told before, beside the total. */
    private boolean isOfOthers(int from, List<Quantity> parts) {
        List<Count> before = counts.subList(Math.max(0, from - FARTHEST_TOTAL), from);
        return parts.size() > 2
                && parts.stream()
                                .filter(part -> before.stream().anyMatch(count -> isSame(count, part)))
                                .count()
                        == parts.size() - 1;
    }

    private static boolean isSame(Count count, Quantity part) {
        return count.unit().equals(part.unit()) && count.quantity().value().compareTo(part.value()) == 0;
    }

    /**
     * The counts from the first part to the total behind them, or to the end of the sentence, or line, behind that of the last
     * part where the total stands before them.
     */
    private List<Count> told(Breakdown breakdown, int from) {
        List<Quantity> parts = breakdown.parts();
        Quantity last = parts.get(parts.size() - 1);
        Set<String> units = new HashSet<>(Set.of(breakdown.total().unit()));
        parts.forEach(part -> units.add(part.unit()));
        boolean behind = breakdown.total().start() > last.start();
        int sentence = counts.get(CountList.indexOf(last, counts)).sentence();
        int end = behind
                ? CountList.indexOf(breakdown.total(), counts)
                : Math.min(counts.size(), from + CountList.MOST_PARTS);
        List<Count> told = new ArrayList<>();
        for (int i = from; i < end && counts.get(i).sentence() <= sentence + 1; i++) {
            if (units.contains(counts.get(i).unit())) {
                told.add(counts.get(i));
            }
        }
        return told;
    }

    private static Interval sum(List<Interval> ranges) {
        return ranges.stream().reduce(Interval.ZERO, Interval::plus);
    }

    /** Whether the first counts make the total, all or some, or do so but for the one behind them, which they overlap by. */
    private static boolean startMakes(Interval total, List<Interval> ranges) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < ranges.size(); i++) {
            if (i > 0 && ranges.get(i).leftOf(sum).meets(total)) {
                return true;
            }
            sum = sum.plus(ranges.get(i));
            if (i > 0 && sum.meets(total)) {
                return true;
            }
        }
        return false;
    }

    /** 微信611条，其中疫情158条；微博706条，其中疫情149条. */
    private static List<Interval> withoutNested(List<Count> told) {
        return told.stream()
                .filter(count -> count.equals(told.get(0)) || !count.join().is(Tie.NESTED))
                .map(Count::range)
                .toList();
    }

    /** 专题219条（抗震134条，教学85条）: what makes the count before it is that one's. */
    private static List<Interval> withoutParted(List<Count> told) {
        List<Interval> ranges = new ArrayList<>();
        int i = 0;
        while (i < told.size()) {
            ranges.add(told.get(i).range());
            i = endOfParts(told, i, DEEPEST);
        }
        return ranges;
    }

    /** Index behind the parts of this count, which may have parts in turn, or behind itself where it has none. */
    private static int endOfParts(List<Count> told, int whole, int depth) {
        Interval sum = Interval.ZERO;
        int next = whole + 1;
        for (int parts = 1; next < told.size() && !sum.isAbove(told.get(whole).range()); parts++) {
            sum = sum.plus(told.get(next).range());
            next = depth == 0 ? next + 1 : endOfParts(told, next, depth - 1);
            if (parts > 1 && sum.meets(told.get(whole).range())) {
                return next;
            }
        }
        return whole + 1;
    }

    /** 新媒体类1857条。…二级网站中，学院2160条。新媒体类包括微信468条、微博1236条、抖音153条. */
    private boolean isOfEarlier(int from, Quantity last, Quantity total) {
        int end = CountList.indexOf(last, counts);
        Interval sum = Interval.ZERO;
        for (int i = from; i <= end; i++) {
            sum = sum.plus(counts.get(i).range());
        }
        for (int start = from; start >= farthest(from); start--) {
            sum = start == from ? sum : sum.plus(counts.get(start).range());
            for (int i = start - 1; i >= Math.max(0, start - FARTHEST_TOTAL); i--) {
                Count earlier = counts.get(i);
                if (earlier.quantity().qualifier() == Qualifier.EXACT
                        && earlier.unit().equals(last.unit())
                        && earlier.quantity().start() != total.start()
                        && sum.meets(earlier.range())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Index of the first count in the sentence of this one that may be a part together with it. */
    private int farthest(int from) {
        int start = from;
        while (start > Math.max(0, from - FARTHEST_PART)
                && counts.get(start - 1).sentence() == counts.get(from).sentence()) {
            start--;
        }
        return start;
    }
}
