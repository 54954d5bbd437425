package io.gongkai.ingest.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.lifecycle.Stage;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Step;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a report stands after a decision. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Standing", description = "Where a report stands")
record StandingView(
        @Schema(required = true) UUID reportId,

        @Schema(description = "The newest revision", required = true)
        int revision,

        @Schema(required = true) Stage stage,

        @Schema(description = "Since when", required = true) Instant stageSince,

        @Schema(description = "What is possible now", required = true)
        Set<Step> steps,

        @Schema(description = "The revision in force; left out where there is none") @Nullable
        Integer acceptedRevision,

        @Schema(description = "Until when a returned report is to be back") @Nullable
        LocalDate returnDue,

        @Schema(description = "How often it was returned", required = true)
        int rounds) {

    static StandingView of(Standing standing) {
        return new StandingView(
                standing.reportId(),
                standing.revision(),
                standing.stage(),
                standing.since(),
                standing.steps(),
                standing.acceptedRevision(),
                standing.returnDue(),
                standing.rounds());
    }

    static Response answer(Standing standing) {
        return Response.status(Response.Status.CREATED)
                .tag(Long.toString(standing.version()))
                .entity(of(standing))
                .build();
    }
}
