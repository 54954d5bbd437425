package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Form;
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
        implements Tabular<ItemCompleteness> {

    ItemTable with(Form<ItemCompleteness> form) {
        return new ItemTable(provinceCode, academicYear, schools, form.sorted(items));
    }

    @Override
    public List<ItemCompleteness> tableRows() {
        return items;
    }
}
