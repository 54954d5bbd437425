package io.gongkai.benchmark.accuracy;

/** Counts of right finds, false finds and misses. */
final class Tally {

    private int found;
    private int invented;
    private int missed;

    void count(boolean wanted, boolean given) {
        found += wanted && given ? 1 : 0;
        invented += !wanted && given ? 1 : 0;
        missed += wanted && !given ? 1 : 0;
    }

    int wanted() {
        return found + missed;
    }

    double precision() {
        return found + invented == 0 ? 1 : (double) found / (found + invented);
    }

    double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
