package io.gongkai.stats.document;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Picks the lowest or highest of some rows without telling equals apart. */
final class Extremes {

    private Extremes() {}

    /** A row by what it is called. */
    record Ranked(String name, BigDecimal value) {}

    /** The lowest, at least so many where there are; all that equal the last one are among them. */
    static List<Ranked> lowest(List<Ranked> rows, int wanted) {
        return first(rows, wanted, Comparator.comparing(Ranked::value));
    }

    static List<Ranked> highest(List<Ranked> rows, int wanted) {
        return first(rows, wanted, Comparator.comparing(Ranked::value).reversed());
    }

    private static List<Ranked> first(List<Ranked> rows, int wanted, Comparator<Ranked> order) {
        List<Ranked> sorted = rows.stream().sorted(order).toList();
        if (sorted.size() <= wanted) {
            return sorted;
        }
        Ranked last = sorted.get(wanted - 1);
        return sorted.stream().filter(row -> order.compare(row, last) <= 0).toList();
    }
}
