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
        List<T> others = readings.stream().filter(agrees.negate()).toList();
        boolean learned = readings.size() - others.size() >= FEWEST_AGREEING;
        return learned && others.size() == 1 && readings.size() >= ROWS_FOR_A_SLIP
                ? Optional.of(others.get(0))
                : Optional.empty();
    }
}
