package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Form;
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
        implements Tabular<PartCompleteness> {

    PartTable with(Form<PartCompleteness> form) {
        return new PartTable(provinceCode, academicYear, schools, form.sorted(parts));
    }

    @Override
    public List<PartCompleteness> tableRows() {
        return parts;
    }
}
