package io.gongkai.stats.score;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Scores in their order, so that a place is found without a look at each. */
final class Scoreboard {

    /** In units of their last decimal, which all scores have in common. */
    private final long[] sorted;

    Scoreboard(Stream<BigDecimal> scores) {
        sorted = scores.mapToLong(Scoreboard::units).sorted().toArray();
    }

    /** How many are greater than this one. */
    int greater(BigDecimal score) {
        return atLeast(units(score) + 1);
    }

    /** How many are this one or greater. */
    int notBelow(BigDecimal score) {
        return atLeast(units(score));
    }

    private int atLeast(long units) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < units) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return sorted.length - from;
    }

    private static long units(BigDecimal score) {
        return score.movePointRight(Scored.DECIMALS).longValueExact();
    }
}
