package io.gongkai.compliance.assessment;

import io.gongkai.compliance.access.Caller;
import io.gongkai.compliance.access.Role;
import io.gongkai.compliance.precondition.Versioned;
import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.problem.ProblemException;
import io.gongkai.compliance.submission.RevisionId;
import io.gongkai.engine.assessment.Assessment;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the engine said about a report. */
@Path("/v1/reports/{reportId}/assessment")
@Tag(name = "Assessments", description = "What the engine said about submitted reports")
class AssessmentResource {

    private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,8}");
    private static final String RETRY_SECONDS = "2";

    private final Assessments assessments;
    private final Caller caller;

    AssessmentResource(Assessments assessments, Caller caller) {
        this.assessments = assessments;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAssessment",
            summary = "Read the assessment of a report",
            description = "Of its newest revision, or of the one asked for; Content-Location names the revision.")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            content = @Content(schema = @Schema(implementation = Assessment.class)))
    public Response assessment(
            @PathParam("reportId") @Parameter(description = "The report, as its receipt names it") UUID reportId,
            @QueryParam("revision") @Parameter(description = "Counts from 1; the newest if absent") @Nullable
                    String revision,
            @Context Request request,
            @Context HttpServerResponse answer) {
        StoredAssessment stored = find(reportId, revision)
                .filter(found -> caller.mayReadSchool(found.schoolCode(), found.provinceCode()))
                .orElseThrow(() -> notYet(answer));
        String place = "/v1/reports/" + reportId + "/assessment?revision="
                + stored.id().revision();
        return Response.fromResponse(
                        Versioned.ofDigest(stored.json(), stored.eventId().toString())
                                .answer(request))
                .header(HttpHeaders.CONTENT_LOCATION, place)
                .build();
    }

    private Optional<StoredAssessment> find(UUID reportId, @Nullable String revision) {
        if (revision == null) {
            return assessments.findNewest(reportId);
        }
        if (!REVISION.matcher(revision).matches()) {
            throw CommonProblems.INVALID_PARAMETERS.because(AssessmentProblems.INVALID_REVISION);
        }
        return assessments.find(new RevisionId(reportId, Integer.parseInt(revision)));
    }

    private static ProblemException notYet(HttpServerResponse answer) {
        answer.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return AssessmentProblems.NOT_YET_ASSESSED.because();
    }
}
