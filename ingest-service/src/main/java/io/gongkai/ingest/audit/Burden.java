package io.gongkai.ingest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.lifecycle.Standing;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What it cost until the report was accepted. */
@JsonInclude(Include.NON_NULL)
@Schema(description = "What it took until the report was accepted 报送负担")
record Burden(
        @Schema(required = true) int revisions,

        @Schema(description = "How often it was returned", required = true)
        int rounds,

        @Schema(required = true) Instant firstSubmittedAt,

        @Schema(description = "When the revision in force was accepted") @Nullable
        Instant acceptedAt,

        @Schema(description = "Whole days from the first submission to that acceptance") @Nullable
        Long daysToAcceptance) {

    static Burden of(Standing standing) {
        Instant accepted = standing.acceptedAt();
        return new Burden(
                standing.revision(),
                standing.rounds(),
                standing.firstSubmittedAt(),
                accepted,
                accepted == null
                        ? null
                        : Duration.between(standing.firstSubmittedAt(), accepted)
                                .toDays());
    }
}
