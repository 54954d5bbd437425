package io.gongkai.stats.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order of rows: by a column up or down, rows without a value last in both, and equals in the order of their keys. */
record Sorting<R>(Column<R> column, boolean descending) {

    Comparator<@Nullable SortKey> byValue() {
        Comparator<SortKey> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.nullsLast(order);
    }

    List<R> sorted(List<R> rows, Function<R, String> key) {
        return rows.stream()
                .sorted(Comparator.<R, @Nullable SortKey>comparing(column::key, byValue())
                        .thenComparing(key))
                .toList();
    }

    /** Stable, for tables whose rows have an order of their own. */
    List<R> sorted(List<R> rows) {
        return rows.stream()
                .sorted(Comparator.<R, @Nullable SortKey>comparing(column::key, byValue()))
                .toList();
    }

    String name() {
        return (descending ? "-" : "") + column.name();
    }
}
