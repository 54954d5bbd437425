package io.gongkai.ingest.explanation;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.lifecycle.Standings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** Explanations of findings. */
@Path("/v1/reports/{reportId}/explanations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
class ExplanationResource {

    private final Explanations explanations;
    private final Standings standings;

    ExplanationResource(Explanations explanations, Standings standings) {
        this.explanations = explanations;
        this.standings = standings;
    }

    /** All explanations of a report; a handful, so not in pages. */
    @Schema(name = "Explanations", description = "All explanations of a report, oldest first")
    record ExplanationList(List<ExplanationView> items) {}

    @POST
    @RolesAllowed({Role.SCHOOL, Role.ADMIN})
    @Operation(operationId = "explainFinding", summary = "Explain a finding 对检查结果作出说明")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(responseCode = "409", description = "The report takes no explanations now")
    public Response explain(@PathParam("reportId") UUID reportId, ExplainFinding request) {
        return Response.status(Response.Status.CREATED)
                .entity(explanations.explain(reportId, request))
                .build();
    }

    @GET
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listExplanations", summary = "List the explanations of a report 学校说明列表")
    public ExplanationList list(@PathParam("reportId") UUID reportId) {
        standings.readable(reportId);
        return new ExplanationList(explanations.of(reportId));
    }
}
