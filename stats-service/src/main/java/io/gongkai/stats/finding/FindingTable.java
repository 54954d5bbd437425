package io.gongkai.stats.finding;

import io.gongkai.stats.export.CsvTable;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The findings of a province and year by rule, the most widespread first. */
@Schema(description = "Findings by rule")
public record FindingTable(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        SchoolCounts schools,
        List<RuleCount> rules)
        implements Tabular {

    @Override
    public CsvTable table() {
        CsvTable table = CsvTable.of("rule", "name", "severity", "schools", "findings");
        rules.forEach(r -> table.row(r.rule(), r.name(), r.severity(), r.schools(), r.findings()));
        return table;
    }
}
