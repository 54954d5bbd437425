package io.gongkai.local.bench;

import io.gongkai.local.launch.StackProblem;
import java.time.Duration;
import java.util.List;

/** Measured durations from the shortest to the longest, all of them kept: no histogram, no rounding. */
record Latencies(List<Duration> sorted) {

    static Latencies of(List<Duration> measured) {
        if (measured.isEmpty()) {
            throw new StackProblem("Nothing was measured; the load must last longer.");
        }
        return new Latencies(measured.stream().sorted().toList());
    }

    /** The smallest measured value that at least this share of all does not exceed. */
    Duration quantile(double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }

    /** The same in milliseconds, with their fraction. */
    double millis(double share) {
        return quantile(share).toNanos() / 1e6;
    }
}
