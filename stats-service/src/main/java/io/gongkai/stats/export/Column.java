package io.gongkai.stats.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name header in CSV, and name to sort by
 * @param property the JSON property of a row that it comes from, and name to choose it by
 * @param title header in a workbook
 */
public record Column<R>(String name, String property, String title, Function<R, @Nullable Object> value) {

    /** What rows are ordered by in this column; null where the row has no value. */
    @Nullable
    SortKey key(R row) {
        Object cell = value.apply(row);
        return cell == null ? null : SortKey.of(cell);
    }
}
