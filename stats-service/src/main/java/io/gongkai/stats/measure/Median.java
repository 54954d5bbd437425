package io.gongkai.stats.measure;

import java.util.Arrays;

/** The middle of some values. */
public final class Median {

    private Median() {}

    /** The middle value, or half way between the two middle ones; there must be one. */
    public static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
