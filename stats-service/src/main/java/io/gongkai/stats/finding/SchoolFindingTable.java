package io.gongkai.stats.finding;

import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The findings of a province and year one by one. */
@Schema(description = "Findings with the schools on whose reports they are")
record SchoolFindingTable(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "The schools that the filters of schools leave, with findings and without")
        SchoolCounts schools,

        @Schema(description = "Schools with such a finding, on all pages")
        long concerned,

        @Schema(description = "Findings on all pages") long findings,
        List<SchoolFinding> items,
        @Nullable String nextCursor)
        implements Tabular<SchoolFinding> {

    @Override
    public List<SchoolFinding> tableRows() {
        return items;
    }
}
