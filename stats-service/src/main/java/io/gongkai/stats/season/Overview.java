package io.gongkai.stats.season;

import io.gongkai.stats.export.CsvTable;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.CollectionStatus;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the collection of a province and year stands. */
@Schema(description = "Expected, submitted, late, missing, assessed and decided reports of a province and school year")
public record Overview(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "Last day on time; null where no collection is known") @Nullable
        LocalDate dueDate,

        @Nullable CollectionStatus collectionStatus,
        SchoolCounts total,

        @Schema(description = "By type, by ownership, and by both; null spans all")
        List<GroupCounts> groups,

        List<SchoolInSeason> missing,
        List<SchoolInSeason> late)
        implements Tabular {

    @Override
    public CsvTable table() {
        CsvTable table = CsvTable.of(
                "schoolType",
                "ownership",
                "expected",
                "submitted",
                "onTime",
                "late",
                "missing",
                "assessed",
                "returned",
                "accepted",
                "withdrawn");
        row(table, new GroupCounts(null, null, total));
        groups.forEach(group -> row(table, group));
        return table;
    }

    private static void row(CsvTable table, GroupCounts group) {
        SchoolCounts c = group.counts();
        table.row(
                group.schoolType(),
                group.ownership(),
                c.expected(),
                c.submitted(),
                c.onTime(),
                c.late(),
                c.missing(),
                c.assessed(),
                c.returned(),
                c.accepted(),
                c.withdrawn());
    }
}
