package io.gongkai.ingest.applicability;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as the API shows it. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "ApplicabilityDecision", description = "Whether an item applies to a school in a year 事项适用性认定")
record DecisionView(
        @Schema(description = "Number of the item in the list", required = true)
        int item,

        @Schema(description = "Whether it applies; left out where the catalogue holds again") @Nullable
        Applicability applicability,

        @Schema(description = "Whether no later decision on the item has been made", required = true)
        boolean inForce,

        @Schema(required = true) String reason,

        @Schema(description = "Who decided (subject of the token)", required = true)
        String by,

        @Schema(required = true) Instant at) {

    static DecisionView of(ApplicabilityDecision decision, boolean inForce) {
        return new DecisionView(
                decision.item,
                decision.applicability,
                inForce,
                decision.reason,
                decision.decidedBy,
                decision.decidedAt);
    }
}
