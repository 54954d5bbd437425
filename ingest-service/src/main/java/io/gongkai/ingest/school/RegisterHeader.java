package io.gongkai.ingest.school;

import io.gongkai.ingest.document.ReadTable;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.table.Formula;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a table is where. */
final class RegisterHeader {

    private static final Text UNKNOWN =
            new Text("没有名为“%s”的列；可用的列：%s。", "There is no column \"%s\"; the known ones are: %s.");
    private static final Text TWICE = new Text("列“%s”出现了不止一次。", "The column \"%s\" is there more than once.");
    private static final Text NEEDED = new Text("缺少列“%s”。", "The column \"%s\" is missing.");

    private final Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);

    private RegisterHeader() {}

    /** Without the right columns no row is looked at: each would have the same faults. */
    static RegisterHeader of(List<String> cells) {
        RegisterHeader header = new RegisterHeader();
        Faults faults = new Faults();
        for (int i = 0; i < cells.size(); i++) {
            header.place(cells.get(i), i, faults);
        }
        RegisterColumn.NEEDED.stream()
                .filter(column -> !header.has(column))
                .forEach(column -> faults.add(
                        "/rows/1", "missing-column", NEEDED.with(column.header().zh())));
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        return header;
    }

    private void place(String text, int place, Faults faults) {
        RegisterColumn column = RegisterColumn.headed(text).orElse(null);
        if (column == null && !text.isEmpty()) {
            String known = Arrays.stream(RegisterColumn.values())
                    .map(each -> each.header().zh())
                    .collect(Collectors.joining("、"));
            faults.add("/rows/1/" + (place + 1), "unknown-column", UNKNOWN.with(text, known));
        } else if (column != null && places.putIfAbsent(column, place) != null) {
            faults.add("/rows/1/" + (place + 1), "duplicate-column", TWICE.with(text));
        }
    }

    boolean has(RegisterColumn column) {
        return places.containsKey(column);
    }

    /** Null where the table has no such column or the cell is empty. */
    @Nullable
    String cell(ReadTable.Row row, RegisterColumn column) {
        Integer place = places.get(column);
        String cell = place == null ? "" : Formula.plain(row.cell(place));
        return cell.isEmpty() ? null : cell;
    }
}
