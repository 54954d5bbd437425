package io.gongkai.ingest.waiver;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions on waivers. */
@Path("/v1/waivers/{waiverId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
class WaiverResource {

    private final WaiverDecisions decisions;

    WaiverResource(WaiverDecisions decisions) {
        this.decisions = decisions;
    }

    @POST
    @Path("/grant")
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "grantWaiver", summary = "Grant a waiver 同意豁免")
    @APIResponse(
            responseCode = "200",
            description = "In force; also for acceptance",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WaiverView.class)))
    @APIResponse(responseCode = "409", description = "It is decided already")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response grant(
            @Parameter(description = "Id of the waiver") @PathParam("waiverId") UUID waiverId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            DecideWaiver reason) {
        return answer(decisions.grant(waiverId, reason, ifMatch));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "refuseWaiver", summary = "Refuse a waiver 不同意豁免")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WaiverView.class)))
    @APIResponse(responseCode = "409", description = "It is decided already")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response refuse(
            @Parameter(description = "Id of the waiver") @PathParam("waiverId") UUID waiverId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            DecideWaiver reason) {
        return answer(decisions.refuse(waiverId, reason, ifMatch));
    }

    @POST
    @Path("/revocation")
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "revokeWaiver", summary = "Take a granted waiver back 撤销豁免")
    @APIResponse(
            responseCode = "200",
            description = "Holds no longer; what was accepted stays accepted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WaiverView.class)))
    @APIResponse(responseCode = "409", description = "It is not in force")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response revoke(
            @Parameter(description = "Id of the waiver") @PathParam("waiverId") UUID waiverId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            DecideWaiver reason) {
        return answer(decisions.revoke(waiverId, reason, ifMatch));
    }

    private static Response answer(WaiverView waiver) {
        return Response.ok(waiver).tag(Long.toString(waiver.version())).build();
    }
}
