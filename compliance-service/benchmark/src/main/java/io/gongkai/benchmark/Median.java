package io.gongkai.benchmark;

import java.util.Arrays;

/** The middle of measured values, which a few disturbed ones do not move. */
final class Median {

    private Median() {}

    /** The upper of the two middle ones where their number is even; there must be one. */
    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
