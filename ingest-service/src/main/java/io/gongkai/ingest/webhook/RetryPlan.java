package io.gongkai.ingest.webhook;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after a failure: doubled each time up to a limit, and of that between one and two halves by chance, so
 * that a receiver that comes back is not met by all who waited for it at once.
 */
record RetryPlan(Duration first, Duration longest, DoubleSupplier chance) {

    private static final int MAX_DOUBLINGS = 30;

    /** The wait after so many attempts have failed, one at least; chance gives values from 0 to below 1. */
    Duration waitAfter(int attempts) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, MAX_DOUBLINGS));
        Duration most = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis((long) (most.toMillis() * (1 + chance.getAsDouble()) / 2));
    }
}
