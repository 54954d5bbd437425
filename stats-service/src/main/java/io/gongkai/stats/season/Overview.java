package io.gongkai.stats.season;

import io.gongkai.stats.export.Tabular;
import io.gongkai.stats.vocabulary.CollectionStatus;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a collection stands. A file begins with the counts of all schools. */
@Schema(description = "Expected, submitted, late, missing, assessed and decided reports of a province and school year")
public record Overview(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "Last day on time; null where no collection is known") @Nullable
        LocalDate dueDate,

        @Nullable CollectionStatus collectionStatus,
        SchoolCounts total,

        @Schema(description = "By type, by ownership, and by both; null spans all")
        List<GroupCounts> groups,

        @Schema(description = "By city") List<GroupCounts> cities,

        List<SchoolInSeason> missing,
        List<SchoolInSeason> late)
        implements Tabular<GroupCounts> {

    @Override
    public List<GroupCounts> tableRows() {
        List<GroupCounts> rows = new ArrayList<>(List.of(new GroupCounts(null, null, null, total)));
        rows.addAll(groups);
        rows.addAll(cities);
        return rows;
    }
}
