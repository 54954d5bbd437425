package io.gongkai.stats.publication;

import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a year is shown to everybody, and all acts that led there. */
@Schema(description = "Whether a year is shown to everybody, and all acts that led there")
public record Publication(
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        boolean published,

        @Schema(description = "Number of acts; the ETag that revoking needs")
        long version,

        @Schema(description = "The newest first") List<Act> acts) {

    /** Who did what and when. */
    @Schema(description = "One act")
    public record Act(
            Publicity act,
            String by,
            Instant at,

            @Schema(description = "Why it was revoked; null for a publication") @Nullable
            String reason) {}

    /** Whether an act shows a year or takes that back. */
    public enum Publicity {
        PUBLISHED,
        REVOKED
    }

    static Publication of(String provinceCode, SchoolYear year, List<Act> acts) {
        boolean published = !acts.isEmpty() && acts.get(0).act() == Publicity.PUBLISHED;
        return new Publication(provinceCode, year, published, acts.size(), acts);
    }
}
