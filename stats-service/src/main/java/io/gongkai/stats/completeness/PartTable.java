package io.gongkai.stats.completeness;

import io.gongkai.stats.export.CsvTable;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts over all reports of a province and year. */
@Schema(description = "Completeness of the reports by part")
public record PartTable(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        SchoolCounts schools,
        List<PartCompleteness> parts)
        implements Tabular {

    @Override
    public CsvTable table() {
        CsvTable table = CsvTable.of(
                "part",
                "assessed",
                "applicable",
                "covered",
                "share",
                "present",
                "merged",
                "nil",
                "empty",
                "referenced",
                "missing",
                "notRequired");
        parts.forEach(p -> table.row(
                p.part(),
                p.assessed(),
                p.applicable(),
                p.covered(),
                p.share(),
                p.present(),
                p.merged(),
                p.nil(),
                p.empty(),
                p.referenced(),
                p.missing(),
                p.notRequired()));
        return table;
    }
}
