package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Stage;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.page.Cursor;
import io.gongkai.ingest.page.Page;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.precondition.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports as they are read back. */
@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "Reports, revisions and receipts 年度报告")
class ReportResource {

    private static final String LIST = "reports";

    private final ReadableReports reports;
    private final Lifecycles lifecycles;
    private final Caller caller;
    private final Links links;
    private final Clock clock;

    ReportResource(ReadableReports reports, Lifecycles lifecycles, Caller caller, Links links, Clock clock) {
        this.reports = reports;
        this.lifecycles = lifecycles;
        this.caller = caller;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listReports", summary = "List reports by year and school 年度报告列表")
    public Page<ReportView> list(
            @QueryParam("provinceCode") @Nullable String provinceCode,
            @QueryParam("schoolCode") @Nullable String schoolCode,
            @QueryParam("academicYear") @Nullable String academicYear,
            @Parameter(description = "Only reports at this stage") @QueryParam("stage") @Nullable String stage,
            @Parameter(description = "true: only returned reports that are not back in time")
                    @QueryParam("overdue")
                    @Nullable
                    String overdue,
            @Parameter(description = "true: only reports that stay in their stage longer than they should")
                    @QueryParam("stuck")
                    @Nullable
                    String stuck,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(LIST, 2, limit, cursor);
        ReportFilter filter = ReportFilter.of(provinceCode, schoolCode, academicYear, stage, overdue, stuck, today())
                .within(caller.readScope());
        List<Report> found = Report.list(filter, page);
        List<UUID> ids = found.stream().map(report -> report.id).toList();
        Map<UUID, Standing> standings = lifecycles.of(ids);
        Map<UUID, RevisionSummary> newest = Revision.newestOf(ids).stream()
                .collect(Collectors.toMap(RevisionSummary::reportId, Function.identity()));
        return Page.of(
                found,
                page,
                report -> Cursor.of(LIST, report.academicYear, report.schoolCode),
                report -> ReportView.of(
                        report,
                        Objects.requireNonNull(newest.get(report.id)),
                        Objects.requireNonNull(standings.get(report.id)),
                        links,
                        today()));
    }

    @GET
    @Transactional
    @Path("/{reportId}")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getReport", summary = "Read a report 查看年度报告")
    @APIResponse(
            responseCode = "200",
            description = "Where it stands and its newest revision; Retry-After says when to look for the assessment",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    public Response get(@PathParam("reportId") UUID reportId, @Context Request request) {
        Report report = reports.report(reportId);
        RevisionSummary newest = Revision.newestOf(report).orElseThrow();
        Standing standing = lifecycles.find(reportId).orElseThrow();
        Response answer = Versioned.of(ReportView.of(report, newest, standing, links, today()), standing.version())
                .answer(request);
        return standing.stage() == Stage.RECEIVED ? comeBack(answer) : answer;
    }

    private LocalDate today() {
        return Lateness.day(clock.instant());
    }

    private static Response comeBack(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, SubmissionResource.SECONDS_UNTIL_ASSESSED)
                .build();
    }
}
