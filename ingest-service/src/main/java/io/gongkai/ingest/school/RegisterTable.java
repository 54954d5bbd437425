package io.gongkai.ingest.school;

import io.gongkai.ingest.document.ReadTable;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table as schools and notes every fault with its row and column. */
final class RegisterTable {

    /** A row in which each cell is what its column needs, though the whole may still be wrong. */
    record Entry(int row, String schoolCode, SchoolDetails details) {

        String pointer() {
            return "/rows/" + row;
        }
    }

    private static final Text TWICE =
            new Text("学校标识码与第 %d 行相同，请只保留一行。", "The school code is that of row %d too; leave one row.");

    private final Map<String, Integer> seen = new HashMap<>();
    private final RegisterHeader header;
    private final List<ReadTable.Row> rows;
    private final Faults faults;

    /** The first row is the header. */
    RegisterTable(List<ReadTable.Row> rows, Faults faults) {
        this.header = RegisterHeader.of(rows.get(0).cells());
        this.rows = rows.subList(1, rows.size());
        this.faults = faults;
    }

    List<Entry> entries() {
        return rows.stream().map(this::entry).toList();
    }

    /** What a table has no column for stays as it is registered. */
    SchoolDetails complete(SchoolDetails details, School school) {
        SchoolDetails complete = details.lasting(
                header.has(RegisterColumn.OPENED_ON) ? details.openedOn() : school.openedOn,
                header.has(RegisterColumn.CLOSED_ON) ? details.closedOn() : school.closedOn,
                header.has(RegisterColumn.SUCCESSOR_CODE) ? details.successorCode() : school.successorCode);
        return header.has(RegisterColumn.CITY) ? complete : complete.inCity(school.city);
    }

    private Entry entry(ReadTable.Row row) {
        Faults here = new Faults();
        String code = header.cell(row, RegisterColumn.SCHOOL_CODE);
        RegisterSchool school = new RegisterSchool(
                code,
                header.cell(row, RegisterColumn.NAME),
                header.cell(row, RegisterColumn.PROVINCE_CODE),
                header.cell(row, RegisterColumn.CITY),
                value(row, RegisterColumn.SCHOOL_TYPE, RegisterWords::type, RegisterWords.TYPES, here),
                value(row, RegisterColumn.OWNERSHIP, RegisterWords::ownership, RegisterWords.OWNERSHIPS, here),
                date(row, RegisterColumn.OPENED_ON, here));
        school.addTo(here);
        Integer earlier = code == null ? null : seen.putIfAbsent(code, row.number());
        if (earlier != null) {
            here.add("/schoolCode", "duplicate-school", TWICE.with(earlier));
        }
        SchoolDetails details = school.details()
                .lasting(
                        school.openedOn(),
                        date(row, RegisterColumn.CLOSED_ON, here),
                        header.cell(row, RegisterColumn.SUCCESSOR_CODE));
        details.addLifeTo(here);
        Entry entry = new Entry(row.number(), String.valueOf(code), details);
        distinct(here).forEach(fault -> faults.add(entry.pointer() + fault.pointer(), fault.code(), fault.detail()));
        return entry;
    }

    /** A word that is not known must not be said to be missing as well. */
    private static List<Fault> distinct(Faults here) {
        List<Fault> all = here.list();
        return all.stream()
                .filter(fault -> !fault.code().equals("required")
                        || all.stream()
                                .noneMatch(other -> !other.code().equals("required")
                                        && Objects.equals(other.pointer(), fault.pointer())))
                .toList();
    }

    private @Nullable LocalDate date(ReadTable.Row row, RegisterColumn column, Faults here) {
        return value(row, column, RegisterDate::parse, RegisterDate.HINT, here);
    }

    private <T> @Nullable T value(
            ReadTable.Row row, RegisterColumn column, Function<String, Optional<T>> parse, Text hint, Faults here) {
        String cell = header.cell(row, column);
        T value = cell == null ? null : parse.apply(cell).orElse(null);
        if (cell != null && value == null) {
            here.add("/" + column.property(), "unknown-value", hint);
        }
        return value;
    }
}
