package io.gongkai.engine.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of numbers that stand under each other, as many in each.
 *
 * @param rows the numbers at the end of each row, behind its last words
 */
record Grid(List<List<Quantity>> rows) {

    /** The columns of counts and changes. */
    List<Integer> counts() {
        return columns(false);
    }

    List<Integer> percentages() {
        return columns(true);
    }

    private List<Integer> columns(boolean percentages) {
        return IntStream.range(0, rows.get(0).size())
                .filter(column -> rows.stream().allMatch(row -> row.get(column).isPercentage() == percentages))
                .boxed()
                .toList();
    }
}
