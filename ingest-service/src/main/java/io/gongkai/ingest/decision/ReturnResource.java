package io.gongkai.ingest.decision;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.lifecycle.Standings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Returns of a report to its school. */
@Path("/v1/reports/{reportId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
class ReturnResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final Refusal refusal;
    private final Returns returns;
    private final Standings standings;

    ReturnResource(Refusal refusal, Returns returns, Standings standings) {
        this.refusal = refusal;
        this.returns = returns;
        this.standings = standings;
    }

    /** All returns of a report; a handful, so not in pages. */
    @Schema(name = "Returns", description = "All returns of a report, first to last")
    record ReturnList(List<ReturnView> items) {}

    @POST
    @Path("/returns")
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.ADMIN})
    @Operation(operationId = "returnReport", summary = "Return a report with what is to be mended 退回修改")
    @APIResponse(
            responseCode = "201",
            description = "The school sees what to mend, where and until when",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ReturnView.class)))
    @APIResponse(responseCode = "409", description = "Not at this stage; what is possible is listed")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response giveBack(
            @PathParam("reportId") UUID reportId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ReturnReport request) {
        Refusal.Returned returned = refusal.giveBack(reportId, request, ifMatch);
        return Response.status(Response.Status.CREATED)
                .tag(Long.toString(returned.standing().version()))
                .entity(returned.view())
                .build();
    }

    @GET
    @Path("/returns")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listReturns", summary = "List what was to be mended 退回修改列表")
    public ReturnList list(@PathParam("reportId") UUID reportId) {
        standings.readable(reportId);
        return new ReturnList(returns.of(reportId));
    }

    @POST
    @Path("/recalls")
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.ADMIN})
    @Operation(operationId = "recallReturn", summary = "Take a return back 撤销退回")
    @APIResponse(
            responseCode = "201",
            description = "The report waits for a decision again",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = StandingView.class)))
    @APIResponse(responseCode = "409", description = "It is not returned; what is possible is listed")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response recall(
            @PathParam("reportId") UUID reportId, @HeaderParam("If-Match") @Nullable String ifMatch, Reason reason) {
        return StandingView.answer(refusal.recall(reportId, reason, ifMatch));
    }
}
