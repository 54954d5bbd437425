package io.gongkai.ingest.school;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a table changed in the register, or would change. */
@Schema(description = "What a table changed in the register, or would change 导入结果")
record ImportReport(
        @Schema(description = "Whether this was a trial and nothing was changed", required = true)
        boolean dryRun,

        @Schema(required = true) int added,
        @Schema(required = true) int changed,
        @Schema(required = true) int unchanged,

        @Schema(description = "Schools of the provinces in the table that it does not name; they stay", required = true)
        List<String> notInTable,

        @Schema(description = "The rows that add or change a school", required = true)
        List<Change> changes) {

    static ImportReport of(boolean dryRun, int rows, List<String> notInTable, List<Change> changes) {
        int added = (int)
                changes.stream().filter(change -> change.kind() == Kind.ADDED).count();
        return new ImportReport(dryRun, added, changes.size() - added, rows - changes.size(), notInTable, changes);
    }

    /** What a row does. */
    enum Kind {
        ADDED,
        CHANGED
    }

    /** A row that adds or changes a school. */
    @Schema(name = "ImportChange", description = "A row that adds or changes a school")
    record Change(
            @Schema(description = "Row as a spreadsheet numbers it; the header is row 1", required = true)
            int row,

            @Schema(required = true) String schoolCode,
            @Schema(required = true) Kind kind,

            @Schema(description = "Columns whose value changes; empty for a new school", required = true)
            List<FieldChange> fields) {

        static Change added(int row, String schoolCode) {
            return new Change(row, schoolCode, Kind.ADDED, List.of());
        }

        static Change changed(int row, String schoolCode, List<FieldChange> fields) {
            return new Change(row, schoolCode, Kind.CHANGED, fields);
        }
    }

    /** A value before and after; an empty text stands for none. */
    @Schema(name = "ImportFieldChange", description = "A value before and after; an empty text stands for none")
    record FieldChange(
            @Schema(required = true) String field,
            @Schema(required = true) String before,
            @Schema(required = true) String after) {}
}
