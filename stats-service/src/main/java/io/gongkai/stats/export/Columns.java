package io.gongkai.stats.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a table: what a client may choose and sort by, and what files are headed with. */
public final class Columns<R> {

    private final String rows;
    private final String order;
    private final String title;
    private final List<Column<R>> all = new ArrayList<>();

    private Columns(String rows, String order, String title) {
        this.rows = rows;
        this.order = order;
        this.title = title;
    }

    /**
     * Without any column yet.
     *
     * @param rows the JSON property that holds the rows
     * @param order the column they are ordered by unless asked otherwise
     * @param title what the table is called in Chinese
     */
    public static <R> Columns<R> of(String rows, String order, String title) {
        return new Columns<>(rows, order, title);
    }

    public Columns<R> with(String name, String title, Function<R, @Nullable Object> value) {
        return with(name, name, title, value);
    }

    /** A column that shows a part of a JSON property of another name. */
    public Columns<R> with(String name, String property, String title, Function<R, @Nullable Object> value) {
        all.add(Column.of(name, property, title, value));
        return this;
    }

    /** A column whose text is a name of the API, which people read in Chinese. */
    public Columns<R> withName(
            String name, String title, Function<R, @Nullable Object> value, Function<R, @Nullable Object> inChinese) {
        all.add(new Column<>(name, name, title, value, inChinese));
        return this;
    }

    /** The columns of a record that each row holds unwrapped. */
    public <T> Columns<R> with(Columns<T> unwrapped, Function<R, T> part) {
        for (Column<T> column : unwrapped.all) {
            all.add(new Column<>(
                    column.name(),
                    column.property(),
                    column.title(),
                    row -> column.value().apply(part.apply(row)),
                    row -> column.inChinese().apply(part.apply(row))));
        }
        return this;
    }

    String rows() {
        return rows;
    }

    String title() {
        return title;
    }

    String order() {
        return order;
    }

    Optional<Column<R>> find(String name) {
        return all.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    List<Column<R>> of(Collection<String> properties) {
        return properties.isEmpty()
                ? List.copyOf(all)
                : all.stream()
                        .filter(column -> properties.contains(column.property()))
                        .toList();
    }

    Set<String> properties() {
        Set<String> properties = new LinkedHashSet<>();
        all.forEach(column -> properties.add(column.property()));
        return properties;
    }

    List<String> names() {
        return all.stream().map(Column::name).toList();
    }
}
