package io.gongkai.engine.figure;

import java.util.List;

/** What counts may add up to of which some are in the sum for certain and each of a few more may be in it or not. */
final class Choices {

    /** More of them count as certain, so that the choices stay few. */
    private static final int MOST_OPTIONAL = 6;

    private final Interval certain;
    private final List<Interval> optional;
    /** For each place among the optional, and behind the last, what those from it on add at most. */
    private final Interval[] rest;

    /** @param all what may be in the sum or not */
    Choices(Interval certain, List<Interval> all) {
        int most = Math.min(MOST_OPTIONAL, all.size());
        optional = List.copyOf(all.subList(0, most));
        Interval sure = certain;
        for (Interval further : all.subList(most, all.size())) {
            sure = sure.plus(further);
        }
        this.certain = sure;
        rest = new Interval[optional.size() + 1];
        rest[optional.size()] = Interval.ZERO;
        for (int i = optional.size() - 1; i >= 0; i--) {
            rest[i] = new Interval(0, rest[i + 1].plus(optional.get(i)).high());
        }
    }

    /** Whether the sum meets the total with any choice. */
    boolean meet(Interval total) {
        return meet(total, certain, 0);
    }

    /** Goes on only while the total is within reach. */
    private boolean meet(Interval total, Interval sum, int next) {
        if (sum.isAbove(total) || total.isAbove(sum.plus(rest[next]))) {
            return false;
        }
        return next == optional.size()
                || meet(total, sum, next + 1)
                || meet(total, sum.plus(optional.get(next)), next + 1);
    }
}
