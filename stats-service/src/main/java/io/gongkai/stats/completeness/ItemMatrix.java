package io.gongkai.stats.completeness;

import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Schools against list items. */
@Schema(description = "Schools against list items")
public record ItemMatrix(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        List<ItemMatrixRow> items,
        @Nullable String nextCursor)
        implements Tabular<ItemMatrixRow> {

    @Override
    public List<ItemMatrixRow> tableRows() {
        return items;
    }
}
