package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A school as a row of the table that the register is given out as; an empty cell stands for no value. */
final class RegisterRow {

    private RegisterRow() {}

    static List<String> header(Language language) {
        return Arrays.stream(RegisterColumn.values())
                .map(column -> column.header().in(language))
                .toList();
    }

    static List<String> of(School school, Language language) {
        Map<RegisterColumn, String> cells = cells(school);
        if (language == Language.ZH) {
            cells.put(RegisterColumn.SCHOOL_TYPE, RegisterWords.zh(school.schoolType));
            cells.put(RegisterColumn.OWNERSHIP, RegisterWords.zh(school.ownership));
        }
        return List.copyOf(cells.values());
    }

    static List<ImportReport.FieldChange> differences(School school, SchoolDetails wanted) {
        Map<RegisterColumn, String> after = new EnumMap<>(cells(school));
        after.put(RegisterColumn.NAME, text(wanted.name()));
        after.put(RegisterColumn.CITY, text(wanted.city()));
        after.put(RegisterColumn.SCHOOL_TYPE, text(wanted.schoolType()));
        after.put(RegisterColumn.OWNERSHIP, text(wanted.ownership()));
        after.put(RegisterColumn.OPENED_ON, text(wanted.openedOn()));
        after.put(RegisterColumn.CLOSED_ON, text(wanted.closedOn()));
        after.put(RegisterColumn.SUCCESSOR_CODE, text(wanted.successorCode()));
        List<ImportReport.FieldChange> changes = new ArrayList<>();
        cells(school).forEach((column, before) -> {
            String now = Objects.requireNonNull(after.get(column));
            if (!before.equals(now)) {
                changes.add(new ImportReport.FieldChange(column.property(), before, now));
            }
        });
        return changes;
    }

    private static Map<RegisterColumn, String> cells(School school) {
        Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
        cells.put(RegisterColumn.SCHOOL_CODE, school.code);
        cells.put(RegisterColumn.NAME, school.name);
        cells.put(RegisterColumn.PROVINCE_CODE, school.provinceCode);
        cells.put(RegisterColumn.CITY, text(school.city));
        cells.put(RegisterColumn.SCHOOL_TYPE, school.schoolType.name());
        cells.put(RegisterColumn.OWNERSHIP, school.ownership.name());
        cells.put(RegisterColumn.OPENED_ON, text(school.openedOn));
        cells.put(RegisterColumn.CLOSED_ON, text(school.closedOn));
        cells.put(RegisterColumn.SUCCESSOR_CODE, text(school.successorCode));
        return cells;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
