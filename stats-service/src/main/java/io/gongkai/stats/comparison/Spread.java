package io.gongkai.stats.comparison;

import io.gongkai.stats.measure.Median;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where most of some values lie: their median and their median absolute deviation. Neither follows a few extreme values,
 * as mean and standard deviation do (Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers).
 *
 * @param median of the values
 * @param deviation comparable to a standard deviation of normal values; never below the floor
 */
record Spread(double median, double deviation) {

    /** Below so many values nothing is called extreme: nobody knows what is usual. */
    static final int FEWEST = 8;
    /** Of the modified z-score, as the authors recommend. */
    static final double LIMIT = 3.5;
    /** Of a normal distribution, MAD / standard deviation. */
    private static final double NORMAL = 0.6745;

    /** The floor keeps differences that are small in themselves from standing out where all others agree. */
    static Optional<Spread> of(double[] values, double floor) {
        if (values.length < FEWEST) {
            return Optional.empty();
        }
        double median = Median.of(values);
        double mad = Median.of(
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
        return Optional.of(new Spread(median, Math.max(mad / NORMAL, floor)));
    }

    double modifiedZ(double value) {
        return (value - median) / deviation;
    }
}
