package io.gongkai.stats.portal;

import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The accepted report of a school on a published year. Findings, returns and withdrawals are the department's. */
@Schema(description = "The accepted report of a school on a published year")
public record PublicReport(
        @Schema(examples = "4143012345") String schoolCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "null where only the acceptance is known") @Nullable
        String title,

        @Schema(
                description =
                        "CORRECTED where another revision was in force when the year was published, ACCEPTED_LATER where none")
        PublicState state,

        @Schema(description = "The accepted revision") int revision,

        @Schema(description = "null where something else was decided since") @Nullable
        Instant acceptedAt,

        @Schema(description = "Parts under which something is said; null where the revision was not assessed") @Nullable
        Integer partsCovered,

        @Nullable Integer partsApplicable,
        @Nullable Integer itemsDisclosed,
        @Nullable Integer itemsApplicable,
        Map<Part, PartStatus> parts,
        @Schema(description = "By number of the item") Map<Integer, ItemStanding> items,
        List<PublicFigure> figures) {

    /** As a row of a list, without the parts, items and figures. */
    PublicReport brief() {
        return new PublicReport(
                schoolCode,
                academicYear,
                title,
                state,
                revision,
                acceptedAt,
                partsCovered,
                partsApplicable,
                itemsDisclosed,
                itemsApplicable,
                Map.of(),
                Map.of(),
                List.of());
    }
}
