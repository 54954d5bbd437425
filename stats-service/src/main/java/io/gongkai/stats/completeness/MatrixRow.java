package io.gongkai.stats.completeness;

import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Verdict;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One school's report, part by part. */
@Schema(description = "One school of the matrix")
public record MatrixRow(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        SchoolType schoolType,
        Ownership ownership,

        @Schema(description = "When the first revision came; null where no report came") @Nullable
        Instant submittedAt,

        @Nullable Boolean late,

        @Schema(description = "null where no report was assessed") @Nullable
        Verdict verdict,

        @Schema(description = "Status by part; null where no report was assessed") @Nullable
        Map<Part, PartStatus> parts) {}
