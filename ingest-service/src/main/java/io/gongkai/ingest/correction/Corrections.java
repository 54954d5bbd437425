package io.gongkai.ingest.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.assessment.Finding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the findings of an earlier revision. */
@JsonInclude(Include.NON_NULL)
@Schema(description = "What became of the findings of an earlier revision 整改情况")
record Corrections(
        @Schema(required = true) UUID reportId,
        @Schema(required = true) int revision,

        @Schema(description = "When the revision was assessed; left out until it is") @Nullable
        Instant assessedAt,

        @Schema(
                description =
                        "The revision that was returned last before, or else the one before; left out for the first")
        @Nullable
        Integer comparedWith,

        @Schema(description = "The return that is answered; left out where there was none") @Nullable
        Integer round,

        @Schema(description = "What that return asked for beyond findings; for people to look at") @Nullable
        String remarks,

        @Schema(
                description = "Found there and not found any more; places are those of the earlier text",
                required = true)
        List<Cleared> cleared,

        @Schema(description = "Found there and here", required = true)
        List<FindingState> remaining,

        @Schema(description = "Not found there", required = true)
        List<FindingState> added) {

    /** A finding that is gone. */
    @Schema(name = "ClearedFinding", description = "A finding that is gone")
    record Cleared(
            @Schema(required = true) Finding finding,

            @Schema(description = "Whether the return asked to mend it", required = true)
            boolean asked) {}
}
