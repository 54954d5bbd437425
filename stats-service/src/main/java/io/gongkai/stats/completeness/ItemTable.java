package io.gongkai.stats.completeness;

import io.gongkai.stats.export.CsvTable;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list items over all reports of a province and year. */
@Schema(description = "Completeness of the reports by list item")
public record ItemTable(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        SchoolCounts schools,
        List<ItemCompleteness> items)
        implements Tabular {

    @Override
    public CsvTable table() {
        CsvTable table = CsvTable.of(
                "item",
                "assessed",
                "applicable",
                "disclosed",
                "share",
                "partial",
                "plannedOnly",
                "negated",
                "notMentioned",
                "declaredNotApplicable",
                "open",
                "notApplicable");
        items.forEach(i -> table.row(
                i.item(),
                i.assessed(),
                i.applicable(),
                i.disclosed(),
                i.share(),
                i.partial(),
                i.plannedOnly(),
                i.negated(),
                i.notMentioned(),
                i.declaredNotApplicable(),
                i.open(),
                i.notApplicable()));
        return table;
    }
}
