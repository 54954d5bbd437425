package io.gongkai.stats.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file holds it.
 *
 * @param name what it is called, in Chinese
 */
public record Table<R>(String name, List<Column<R>> columns, List<R> rows, Labels labels) {

    List<String> header() {
        return columns.stream().map(column -> column.heading(labels)).toList();
    }

    /** One for each column; null where there is no value. */
    List<@Nullable Object> cells(R row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.cell(row, labels)));
        return cells;
    }
}
