package io.gongkai.stats.export;

import io.gongkai.stats.page.Cursor;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a client wants of a table: which properties of its rows, in which order. */
public final class Form<R> {

    private static final Text FIELD = new Text("没有字段 %s；可选：%s。", "There is no field %s; choose from %s.");
    private static final Text SORT =
            new Text("不能按 %s 排序；可选（前加 - 为降序）：%s。", "Cannot sort by %s; choose from (with - downwards) %s.");

    private final Columns<R> columns;
    private final Set<String> fields;
    private final Sorting<R> sorting;
    private final boolean sorted;
    private final @Nullable Labels labels;

    private Form(Columns<R> columns, Set<String> fields, Sorting<R> sorting, boolean sorted, @Nullable Labels labels) {
        this.columns = columns;
        this.fields = fields;
        this.sorting = sorting;
        this.sorted = sorted;
        this.labels = labels;
    }

    /** Reads the parameters as they came and notes what is wrong. */
    public static <R> Form<R> of(Columns<R> columns, @Nullable String fields, @Nullable String sort, Faults faults) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String field : fields == null ? List.<String>of() : Arrays.asList(fields.split(",", -1))) {
            if (!columns.properties().contains(field)) {
                faults.add(Fault.inParameter(
                        "fields", "unknown-field", FIELD.with(field, String.join(", ", columns.properties()))));
            }
            chosen.add(field);
        }
        String by = sort == null ? columns.order() : sort;
        String name = by.startsWith("-") ? by.substring(1) : by;
        Column<R> column = columns.find(name).orElse(null);
        if (column == null) {
            faults.add(Fault.inParameter("sort", "unknown-sort", SORT.with(name, String.join(", ", columns.names()))));
            column = columns.find(columns.order().replace("-", "")).orElseThrow();
        }
        return new Form<>(columns, chosen, new Sorting<>(column, by.startsWith("-")), sort != null, null);
    }

    /** The whole table as it comes. */
    public static <R> Form<R> plain(Columns<R> columns) {
        return of(columns, null, null, new Faults());
    }

    /** The same with these labels in its files; null for those that each kind of file has by itself. */
    Form<R> labelled(@Nullable Labels asked) {
        return new Form<>(columns, fields, sorting, sorted, asked);
    }

    /** The rows as a file holds them, with the columns that the client wants to see. */
    Table<R> table(List<R> rows, Labels otherwise) {
        return new Table<>(columns.title(), columns.of(fields), rows, labels == null ? otherwise : labels);
    }

    Set<String> fields() {
        return fields;
    }

    Columns<R> columns() {
        return columns;
    }

    /** The rows as the client wants them ordered; as they are if it does not say. */
    public List<R> sorted(List<R> rows) {
        return sorted ? sorting.sorted(rows) : rows;
    }

    /** A cursor belongs to one list in one order. */
    public String list(String name) {
        return name + " " + sorting.name();
    }

    /** Cuts a page out of all rows; the key names a row and settles the order of equals. */
    public Page<R> page(String name, List<R> rows, PageRequest request, Function<R, String> key) {
        List<R> ordered = sorting.sorted(rows, key);
        List<R> rest = request.cursor() == null ? ordered : after(request, ordered, key);
        return Page.of(
                rest.subList(0, Math.min(rest.size(), request.fetchSize())),
                request,
                row -> Cursor.of(list(name), SortKey.written(sorting.column().key(row)), key.apply(row)),
                Function.identity());
    }

    private List<R> after(PageRequest request, List<R> ordered, Function<R, String> key) {
        SortKey value = SortKey.read(String.valueOf(request.after(0)));
        String name = String.valueOf(request.after(1));
        return ordered.stream()
                .filter(row -> {
                    int order = sorting.byValue().compare(sorting.column().key(row), value);
                    return order > 0 || (order == 0 && key.apply(row).compareTo(name) > 0);
                })
                .toList();
    }
}
