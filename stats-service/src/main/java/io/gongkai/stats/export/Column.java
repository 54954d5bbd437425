package io.gongkai.stats.export;

import io.gongkai.stats.vocabulary.Terms;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name in the API, to sort by and at the head of files for programs
 * @param property the JSON property of a row that it comes from, and name to choose it by
 * @param title what it is called in Chinese
 * @param inChinese its cells for people: codes as words, everything else as it is
 */
public record Column<R>(
        String name,
        String property,
        String title,
        Function<R, @Nullable Object> value,
        Function<R, @Nullable Object> inChinese) {

    static <R> Column<R> of(String name, String property, String title, Function<R, @Nullable Object> value) {
        return new Column<>(name, property, title, value, row -> chinese(value.apply(row)));
    }

    private static @Nullable Object chinese(@Nullable Object cell) {
        if (cell instanceof Enum<?> code) {
            return Terms.of(code).zh();
        }
        return cell instanceof Boolean flag ? Terms.of(flag).zh() : cell;
    }

    String heading(Labels labels) {
        return labels == Labels.CHINESE ? title : name;
    }

    @Nullable
    Object cell(R row, Labels labels) {
        return (labels == Labels.CHINESE ? inChinese : value).apply(row);
    }

    /** What rows are ordered by in this column; null where the row has no value. */
    @Nullable
    SortKey key(R row) {
        Object cell = value.apply(row);
        return cell == null ? null : SortKey.of(cell);
    }
}
