package io.gongkai.stats.completeness;

import io.gongkai.stats.export.CsvTable;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Schools against parts. */
@Schema(description = "Schools against parts, in the order of the school codes")
public record Matrix(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        List<MatrixRow> items,
        @Nullable String nextCursor)
        implements Tabular {

    @Override
    public CsvTable table() {
        List<String> header = new ArrayList<>(
                List.of("schoolCode", "name", "schoolType", "ownership", "submittedAt", "late", "verdict"));
        Arrays.stream(Part.values()).map(Part::name).forEach(header::add);
        CsvTable table = CsvTable.of(header.toArray(String[]::new));
        items.forEach(row -> table.row(cells(row)));
        return table;
    }

    private static List<@Nullable Object> cells(MatrixRow row) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                row.schoolCode(),
                row.name(),
                row.schoolType(),
                row.ownership(),
                row.submittedAt(),
                row.late(),
                row.verdict()));
        Map<Part, PartStatus> parts = row.parts();
        for (Part part : Part.values()) {
            cells.add(parts == null ? null : parts.get(part));
        }
        return cells;
    }
}
