package io.gongkai.stats.comparison;

import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.peer.PeerSplit;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One metric over the schools of a province. */
@Schema(description = "One metric over the schools of a province, the greatest values first unless asked otherwise")
public record Comparison(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        Measure measure,

        @Schema(description = "How the schools are divided into peers")
        PeerSplit peers,

        @Schema(description = "One for each peer group") List<Distribution> distributions,
        List<ComparedSchool> items,
        @Nullable String nextCursor)
        implements Tabular<ComparedSchool> {

    @Override
    public List<ComparedSchool> tableRows() {
        return items;
    }
}
