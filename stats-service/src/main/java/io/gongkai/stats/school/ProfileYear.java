package io.gongkai.stats.school;

import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolYear;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One year of a school; without a report there is no report number, without an assessment no verdict. */
@Schema(description = "One school year of a school")
record ProfileYear(
        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "null where no report came") @Nullable
        UUID reportId,

        @Schema(description = "Newest revision known") @Nullable
        Integer revision,

        @Schema(description = "When the first revision came") @Nullable
        Instant submittedAt,

        @Nullable Boolean late,

        @Schema(description = "null where no report was assessed") @Nullable
        Verdict verdict,

        @Schema(description = "Empty where no report was assessed")
        Map<Part, PartStatus> parts,

        @Schema(description = "Empty where no report was assessed")
        List<ProfileItem> items,

        @Schema(description = "Number of findings by weight")
        Map<Severity, Long> findings,

        List<ProfileFigure> figures) {

    ProfileYear with(
            Map<Part, PartStatus> allParts,
            List<ProfileItem> allItems,
            Map<Severity, Long> allFindings,
            List<ProfileFigure> allFigures) {
        return new ProfileYear(
                academicYear,
                reportId,
                revision,
                submittedAt,
                late,
                verdict,
                allParts,
                allItems,
                allFindings,
                allFigures);
    }
}
