package io.gongkai.ingest.applicability;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.collection.SchoolYear;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.school.SchoolRegistration;
import io.gongkai.ingest.school.SchoolView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which items of the list apply to a school in a year, where the department decides other than the catalogue. */
@Path("/v1/schools/{schoolCode}/years/{academicYear}/applicability")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applicability", description = "Which items of the list apply 事项适用性")
class ApplicabilityResource {

    private final ApplicabilityDecisions decisions;
    private final SchoolRegistration schools;
    private final Caller caller;

    ApplicabilityResource(ApplicabilityDecisions decisions, SchoolRegistration schools, Caller caller) {
        this.decisions = decisions;
        this.schools = schools;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "decideApplicability",
            summary = "Decide which items apply to a school 认定事项适用性",
            description =
                    "Of several decisions on an item the newest holds. It goes with the revisions that come in from"
                            + " now on; a report that is there already is judged by it once it is submitted again, also unchanged.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionList.class)))
    @APIResponse(responseCode = "404", description = "No such school")
    public Response decide(
            @PathParam("schoolCode") String schoolCode,
            @PathParam("academicYear") String academicYear,
            DecideApplicability request) {
        if (!caller.mayActForProvince(school(schoolCode, academicYear).provinceCode())) {
            throw AccessProblems.FOREIGN_SCHOOL.with(schoolCode);
        }
        request.check();
        return Response.status(Response.Status.CREATED)
                .entity(decisions.decide(schoolCode, academicYear, request))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listApplicability", summary = "See all decisions, who made them and why 认定记录")
    @APIResponse(responseCode = "404", description = "No such school")
    public DecisionList list(
            @PathParam("schoolCode") String schoolCode, @PathParam("academicYear") String academicYear) {
        if (!caller.mayReadSchool(schoolCode, school(schoolCode, academicYear).provinceCode())) {
            throw AccessProblems.FOREIGN_SCHOOL.with(schoolCode);
        }
        return DecisionList.of(ApplicabilityDecision.of(schoolCode, academicYear));
    }

    private SchoolView school(String schoolCode, String academicYear) {
        if (SchoolYear.parse(academicYear).isEmpty()) {
            throw CommonProblems.NOT_FOUND.because();
        }
        return schools.find(schoolCode).orElseThrow(CommonProblems.NOT_FOUND::because);
    }
}
