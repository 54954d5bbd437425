package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The states of a report over time, oldest first. */
@Path("/v1/reports/{reportId}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class RevisionResource {

    private static final String UTF8_TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final ReadableReports reports;

    RevisionResource(ReadableReports reports) {
        this.reports = reports;
    }

    /** All revisions of a report; a handful, so not in pages. */
    @Schema(name = "Revisions", description = "All revisions of a report, oldest first")
    record Revisions(List<RevisionView> items) {}

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listRevisions", summary = "List the revisions of a report 报告版本列表")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Revisions.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    public Response list(@PathParam("reportId") UUID reportId, @Context Request request) {
        Report report = reports.report(reportId);
        List<RevisionView> revisions =
                Revision.summaries(reportId).stream().map(RevisionView::of).toList();
        return Versioned.of(new Revisions(revisions), report.latestRevision).answer(request);
    }

    @GET
    @Transactional
    @Path("/{number: [1-9][0-9]{0,8}}")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getRevision", summary = "Read a revision 查看报告版本")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RevisionView.class)))
    @APIResponse(responseCode = "304", description = "Revisions never change")
    @APIResponse(responseCode = "404", description = "No such revision, or not yours to see")
    public Response get(
            @PathParam("reportId") UUID reportId,
            @Parameter(description = "Number of the revision, from 1") @PathParam("number") int number,
            @Context Request request) {
        reports.report(reportId);
        RevisionSummary revision = Revision.summary(reportId, number).orElseThrow(CommonProblems.NOT_FOUND::because);
        return Versioned.ofDigest(RevisionView.of(revision), revision.contentSha256())
                .answer(request);
    }

    @GET
    @Transactional
    @Path("/{number: [1-9][0-9]{0,8}}/text")
    @Produces(UTF8_TEXT)
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getRevisionText", summary = "Read the text of a revision 查看报告正文")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "Revisions never change")
    @APIResponse(responseCode = "404", description = "No such revision, or not yours to see")
    public Response text(
            @PathParam("reportId") UUID reportId,
            @Parameter(description = "Number of the revision, from 1") @PathParam("number") int number,
            @Context Request request) {
        reports.report(reportId);
        Revision revision = Revision.of(reportId, number).orElseThrow(CommonProblems.NOT_FOUND::because);
        return Versioned.ofDigest(revision.text, revision.textSha256).answer(request);
    }
}
