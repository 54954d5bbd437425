package io.gongkai.stats.finding;

import io.gongkai.stats.export.Form;
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

        @Schema(description = "Each rule once for each severity that it had")
        List<RuleCount> rules,

        @Schema(description = "Each rule once, whatever its severity: a school counts once, not once for each severity")
        List<DefectCount> kinds)
        implements Tabular<RuleCount> {

    FindingTable with(Form<RuleCount> form) {
        return new FindingTable(provinceCode, academicYear, schools, form.sorted(rules), kinds);
    }

    @Override
    public List<RuleCount> tableRows() {
        return rules;
    }
}
