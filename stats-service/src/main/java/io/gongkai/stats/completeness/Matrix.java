package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Schools against parts. */
@Schema(description = "Schools against parts")
public record Matrix(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        List<MatrixRow> items,
        @Nullable String nextCursor)
        implements Tabular<MatrixRow> {

    @Override
    public List<MatrixRow> tableRows() {
        return items;
    }
}
