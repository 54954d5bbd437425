package io.gongkai.stats.portal;

import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published year. Of schools without an accepted report only the number is told, not why there is none. */
@Schema(description = "A published year; of schools without an accepted report only the number is told")
public record PublicSeason(
        @Schema(examples = "43") String provinceCode,
        Text provinceName,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        Instant publishedAt,

        @Schema(description = "Last day on time; null where no collection is known") @Nullable
        LocalDate dueDate,

        @Schema(description = "Schools of which a report was expected")
        long expected,

        @Schema(description = "Schools of which a report is handed in, accepted or not; withdrawn ones left aside")
        long submitted,

        @Schema(description = "Schools with an accepted report")
        long accepted,

        @Schema(description = "In the order of their codes; reports without parts, items and figures")
        List<PublicSchool> schools) {}
