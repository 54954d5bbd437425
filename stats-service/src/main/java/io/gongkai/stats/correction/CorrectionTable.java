package io.gongkai.stats.correction;

import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What correcting the reports cost. */
@Schema(description = "What correcting the reports cost")
public record CorrectionTable(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        Burden total,
        List<Correction> items,
        @Nullable String nextCursor)
        implements Tabular<Correction> {

    @Override
    public List<Correction> tableRows() {
        return items;
    }
}
