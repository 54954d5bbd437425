package io.gongkai.ingest.decision;

import io.gongkai.ingest.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Endorsements, acceptances and withdrawals. */
@Path("/v1/reports/{reportId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "What people decide on reports 审核")
class DecisionResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final Acceptance acceptance;
    private final Refusal refusal;

    DecisionResource(Acceptance acceptance, Refusal refusal) {
        this.acceptance = acceptance;
        this.refusal = refusal;
    }

    @POST
    @Path("/endorsements")
    @RolesAllowed({Role.REVIEWER, Role.ADMIN})
    @Operation(operationId = "endorseReport", summary = "Endorse a report at the first level 初审通过")
    @APIResponse(
            responseCode = "201",
            description = "Waits for the department now",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = StandingView.class)))
    @APIResponse(responseCode = "409", description = "Not at this stage, or findings that must be mended still stand")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response endorse(
            @PathParam("reportId") UUID reportId, @HeaderParam("If-Match") @Nullable String ifMatch, Reason reason) {
        return StandingView.answer(acceptance.endorse(reportId, reason, ifMatch));
    }

    @POST
    @Path("/acceptances")
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "acceptReport", summary = "Accept the newest revision 接受报告")
    @APIResponse(
            responseCode = "201",
            description = "In force until a newer revision is accepted",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = StandingView.class)))
    @APIResponse(responseCode = "409", description = "Not at this stage, or findings that must be mended still stand")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response accept(
            @PathParam("reportId") UUID reportId, @HeaderParam("If-Match") @Nullable String ifMatch, Reason reason) {
        return StandingView.answer(acceptance.accept(reportId, reason, ifMatch));
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "withdrawReport", summary = "Withdraw a report 撤回报告")
    @APIResponse(
            responseCode = "201",
            description = "No revision is in force any more; a new one may be submitted",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = StandingView.class)))
    @APIResponse(responseCode = "409", description = "Withdrawn already, or accepted and not the school's to withdraw")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response withdraw(
            @PathParam("reportId") UUID reportId, @HeaderParam("If-Match") @Nullable String ifMatch, Reason reason) {
        return StandingView.answer(refusal.withdraw(reportId, reason, ifMatch));
    }
}
