package io.gongkai.stats.copy;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who copied from whom. */
@Schema(description = "Who copied from whom, the greatest shares first unless asked otherwise")
public record CopyMap(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        SchoolCounts schools,
        List<Copy> items)
        implements Tabular<Copy> {

    CopyMap with(Form<Copy> form) {
        return new CopyMap(provinceCode, academicYear, schools, form.sorted(items));
    }

    @Override
    public List<Copy> tableRows() {
        return items;
    }
}
