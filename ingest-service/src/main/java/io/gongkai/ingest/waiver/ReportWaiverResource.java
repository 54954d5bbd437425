package io.gongkai.ingest.waiver;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.assessment.Assessment;
import io.gongkai.ingest.assessment.Assessments;
import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Standings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** The waivers of a report. */
@Path("/v1/reports/{reportId}/waivers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
class ReportWaiverResource {

    private final Waivers waivers;
    private final Waived waived;
    private final Standings standings;
    private final Assessments assessments;

    ReportWaiverResource(Waivers waivers, Waived waived, Standings standings, Assessments assessments) {
        this.waivers = waivers;
        this.waived = waived;
        this.standings = standings;
        this.assessments = assessments;
    }

    /** All that concerns waivers of a report; a handful, so not in pages. */
    @Schema(name = "Waivers", description = "Waivers asked for with this report, and those that reach it")
    record WaiverList(
            @Schema(description = "Asked for with this report, oldest first", required = true)
            List<WaiverView> items,

            @Schema(description = "Granted, and in force for a finding of the newest revision", required = true)
            List<WaiverView> inForce,

            @Schema(
                    description = "Granted to the school before for the same defect, but expired, for another report or"
                            + " for other figures: ask again, or refer to it",
                    required = true)
            List<WaiverView> proposed) {}

    @POST
    @RolesAllowed({Role.SCHOOL, Role.REVIEWER, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "requestWaiver", summary = "Ask to let a finding pass 申请豁免")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; another than the sender decides",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WaiverView.class)))
    @APIResponse(responseCode = "409", description = "Asked for already, or not possible at this stage")
    public Response request(@PathParam("reportId") UUID reportId, RequestWaiver request) {
        WaiverView waiver = waivers.request(reportId, request);
        return Response.status(Response.Status.CREATED)
                .tag(Long.toString(waiver.version()))
                .entity(waiver)
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listWaivers", summary = "List the waivers of a report 豁免列表")
    public WaiverList list(@PathParam("reportId") UUID reportId) {
        Standing standing = standings.readable(reportId);
        List<Finding> findings = assessments
                .of(reportId, standing.revision())
                .map(Assessment::findings)
                .orElse(List.of());
        return new WaiverList(
                waivers.of(reportId),
                List.copyOf(waived.among(findings, standing).values()),
                List.copyOf(waived.remembered(findings, standing).values()));
    }
}
