package io.gongkai.engine.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the one row of a table that is made otherwise than nearly all others. */
final class Outlier {

    /** So many rows must agree before another is held against them. */
    private static final int FEWEST_AGREEING = 3;
    /** One row in so many may be wrong; with more of them the rows are made in some other way. */
    private static final int ROWS_FOR_A_SLIP = 5;

    private Outlier() {}

    /** @param readings one for each row; equal rows count once each */
    static <T> Optional<T> of(List<T> readings, Predicate<T> agrees) {
        return readings.size() < ROWS_FOR_A_SLIP
                ? Optional.empty()
                : of(readings, agrees, reading -> true, FEWEST_AGREEING);
    }

    /**
     * @param tells whether that a row agrees tells anything
     * @param fewest so many of those that tell something must agree
     */
    static <T> Optional<T> of(List<T> readings, Predicate<T> agrees, Predicate<T> tells, int fewest) {
        List<T> others = readings.stream().filter(agrees.negate()).toList();
        boolean learned = readings.stream().filter(agrees.and(tells)).count() >= fewest;
        return learned && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }
}
