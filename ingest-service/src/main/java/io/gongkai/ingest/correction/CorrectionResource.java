package io.gongkai.ingest.correction;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Standings;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Findings of a revision, and what it has corrected. */
@Path("/v1/reports/{reportId}/revisions/{number: [1-9][0-9]{0,8}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
class CorrectionResource {

    private static final String JSON = MediaType.APPLICATION_JSON;
    private static final int SECONDS_UNTIL_ASSESSED = 1;

    private final Standings standings;
    private final Mending mending;

    CorrectionResource(Standings standings, Mending mending) {
        this.standings = standings;
        this.mending = mending;
    }

    @GET
    @Transactional
    @Path("/findings")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listRevisionFindings", summary = "List what was found in a revision 检查结果列表")
    @APIResponse(
            responseCode = "200",
            description = "Without a time of assessment, not assessed yet: come back after Retry-After",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = RevisionFindings.class)))
    public Response findings(
            @PathParam("reportId") UUID reportId,
            @Parameter(description = "Number of the revision, from 1") @PathParam("number") int number) {
        RevisionFindings findings = mending.findings(standing(reportId, number), number);
        return answer(findings, findings.assessedAt() != null);
    }

    @GET
    @Transactional
    @Path("/corrections")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getCorrections", summary = "See what a revision has mended 整改情况")
    @APIResponse(
            responseCode = "200",
            description = "Without a time of assessment, not assessed yet: come back after Retry-After",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Corrections.class)))
    public Response corrections(
            @PathParam("reportId") UUID reportId,
            @Parameter(description = "Number of the revision, from 1") @PathParam("number") int number) {
        Corrections corrections = mending.corrections(standing(reportId, number), number);
        return answer(corrections, corrections.assessedAt() != null);
    }

    private Standing standing(UUID reportId, int number) {
        Standing standing = standings.readable(reportId);
        if (number > standing.revision()) {
            throw CommonProblems.NOT_FOUND.because();
        }
        return standing;
    }

    private static Response answer(Object view, boolean assessed) {
        Response.ResponseBuilder answer = Response.ok(view);
        return assessed
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ASSESSED).build();
    }
}
