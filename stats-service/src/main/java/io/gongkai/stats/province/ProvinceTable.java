package io.gongkai.stats.province;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The provinces that collected or received something in a year. */
@Schema(description = "The provinces that collected or received something in a year")
public record ProvinceTable(
        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "The metric asked for") @Nullable
        Measure measure,

        List<ProvinceRow> provinces)
        implements Tabular<ProvinceRow> {

    ProvinceTable with(Form<ProvinceRow> form) {
        return new ProvinceTable(academicYear, measure, form.sorted(provinces));
    }

    @Override
    public List<ProvinceRow> tableRows() {
        return provinces;
    }
}
