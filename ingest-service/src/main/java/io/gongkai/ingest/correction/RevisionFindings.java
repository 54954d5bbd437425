package io.gongkai.ingest.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.assessment.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found in a revision. */
@JsonInclude(Include.NON_NULL)
@Schema(description = "What was found in a revision, and what people say to it 检查结果")
record RevisionFindings(
        @Schema(required = true) UUID reportId,
        @Schema(required = true) int revision,

        @Schema(description = "When it was assessed; left out until it is") @Nullable
        Instant assessedAt,

        @Schema(description = "Version of the rules") @Nullable
        String ruleSet,

        @Schema(description = "COMPLETE where nothing must be mended") @Nullable
        Verdict verdict,

        @Schema(description = "How many findings stand in the way of acceptance", required = true)
        long blocking,

        @Schema(required = true) List<FindingState> items) {}
