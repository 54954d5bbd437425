package io.gongkai.engine.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of numbers that stand under each other, as many in each.
 *
 * @param rows the numbers at the end of each row, behind its last words
 * @param heads what stands above them; empty where no line does
 * @param summed whether the last row is named as the sum of the others
 */
record Grid(List<List<Quantity>> rows, List<String> heads, boolean summed) {

    /** What stands above a column; empty where that is not known. */
    String head(int column) {
        return heads.isEmpty() ? "" : heads.get(column);
    }

    /** The row that holds a quantity in a column. */
    List<Quantity> rowOf(int column, Quantity quantity) {
        return rows.stream()
                .filter(row -> row.get(column).equals(quantity))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the last of a column is the mean of all others, so that the row need not be a sum. */
    boolean isMean(int column, Quantity quantity) {
        int others = rows.size() - 1;
        if (others == 0 || !rows.get(others).get(column).equals(quantity)) {
            return false;
        }
        double mean = rows.subList(0, others).stream()
                .mapToDouble(row -> row.get(column).value().doubleValue())
                .average()
                .orElseThrow();
        return Printed.exactly(quantity).isMadeBy(new Interval(mean, mean));
    }

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
