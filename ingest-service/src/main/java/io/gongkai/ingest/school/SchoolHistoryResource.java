package io.gongkai.ingest.school;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a school was before. */
@Path("/v1/schools/{schoolCode}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schools")
class SchoolHistoryResource {

    private final SchoolRegistration registration;
    private final Caller caller;

    SchoolHistoryResource(SchoolRegistration registration, Caller caller) {
        this.registration = registration;
        this.caller = caller;
    }

    /** A handful in the life of a school, so not in pages. */
    @Schema(name = "SchoolHistory", description = "All that a school was, oldest first")
    record History(@Schema(required = true) List<SchoolVersionView> items) {}

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getSchoolHistory", summary = "See what a school was, from when on, and why 学校沿革")
    @APIResponse(responseCode = "404", description = "No such school")
    public History get(@PathParam("schoolCode") String schoolCode) {
        SchoolView school = registration.find(schoolCode).orElseThrow(CommonProblems.NOT_FOUND::because);
        if (!caller.mayReadSchool(school.schoolCode(), school.provinceCode())) {
            throw AccessProblems.FOREIGN_SCHOOL.with(schoolCode);
        }
        return new History(
                SchoolVersion.of(schoolCode).stream().map(SchoolVersionView::of).toList());
    }
}
