package io.gongkai.stats.portal;

import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was accepted since a year was published. */
@Schema(description = "Revisions accepted since the year was published, in the order of the schools' codes")
public record PublicCorrections(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        Instant publishedAt,
        List<PublicCorrection> items) {

    /** One school's newer report. */
    @Schema(description = "One school's newer report")
    public record PublicCorrection(
            @Schema(examples = "4143012345") String schoolCode,
            String name,

            @Schema(description = "Revision in force when the year was published; null where there was none") @Nullable
            Integer publishedRevision,

            @Schema(description = "Revision in force now") int revision,

            @Schema(description = "null where something else was decided since") @Nullable
            Instant acceptedAt) {}
}
