package io.gongkai.stats.portal;

import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was accepted since a year was published. */
@Schema(description = "Every revision accepted since the year was published, by the schools' codes, the earlier first")
public record PublicCorrections(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        Instant publishedAt,
        List<PublicCorrection> items) {

    /** A revision that was accepted later. */
    @Schema(description = "A revision that was accepted later; the newest of a school is in force")
    public record PublicCorrection(
            @Schema(examples = "4143012345") String schoolCode,
            String name,

            @Schema(description = "Revision in force when the year was published; null where there was none") @Nullable
            Integer publishedRevision,

            @Schema(description = "The revision accepted") int revision,

            @Schema(description = "null where it was accepted before this was written down") @Nullable
            Instant acceptedAt) {}
}
