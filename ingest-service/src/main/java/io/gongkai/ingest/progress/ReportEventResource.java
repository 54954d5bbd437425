package io.gongkai.ingest.progress;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.lifecycle.Standings;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** The stream of what happens to one report (Server-Sent Events). */
@Path("/v1/reports/{reportId}/events")
@Produces(MediaType.SERVER_SENT_EVENTS)
@Tag(name = "progress")
class ReportEventResource {

    private final StreamOpening opening;
    private final Standings standings;

    ReportEventResource(StreamOpening opening, Standings standings) {
        this.opening = opening;
        this.standings = standings;
    }

    @GET
    @Blocking
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "followReport",
            summary = "Follow one report 跟踪一份报告",
            description =
                    "Begins with the first event of the report, or after Last-Event-ID. Each event bears its name, an"
                            + " id and a CloudEvent (contract report-progress.v1). Ends with the token; come back with the last id.")
    @APIResponse(
            responseCode = "200",
            description = "Events as they happen, with a comment now and then as a sign of life",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    @APIResponse(responseCode = "429", description = "Too many streams are open; see Retry-After")
    public Multi<OutboundSseEvent> follow(
            @PathParam("reportId") UUID reportId,
            @Parameter(description = StreamOpening.LAST_ID) @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        standings.readable(reportId);
        return opening.one(reportId, lastEventId, sse);
    }
}
