package io.gongkai.stats.school;

import io.gongkai.stats.access.Caller;
import io.gongkai.stats.access.Role;
import io.gongkai.stats.access.Scope;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.FormQuestion;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.projection.ProjectionVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A school's own history, for itself and for those who look after it. */
@Path("/v1/schools/{code}/profile")
@Tag(name = "schools", description = "One school over the years")
class ProfileResource {

    private final Caller caller;
    private final ReadableSchools schools;
    private final Profiles profiles;
    private final ProjectionVersion versions;
    private final Answer answer;

    ProfileResource(
            Caller caller, ReadableSchools schools, Profiles profiles, ProjectionVersion versions, Answer answer) {
        this.caller = caller;
        this.schools = schools;
        this.profiles = profiles;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getSchoolProfile",
            summary = "A school over the years",
            description = "Standing, parts, items, findings and figures of each year, the figures beside the median of"
                    + " the schools of the same type and province; a school sees it where 5 others state a value. As a file"
                    + " one row for each year, with counts instead of the items and figures.")
    @APIResponse(
            responseCode = "200",
            description = "The school and its years, the newest first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolProfile.class)))
    public Response profile(
            @PathParam("code") @Parameter(description = "学校标识码, ten digits", example = "4143012345") String code,
            @BeanParam FormQuestion look) {
        Faults faults = look.faults();
        Form<ProfileYear> form = look.form(ProfileYear.COLUMNS, faults);
        RegisteredSchool school = schools.readable(code, faults);
        boolean foreigner = caller.readScope().extent() == Scope.Extent.SCHOOL;
        String version = versions.of(school.provinceCode()) + (foreigner ? "-own" : "");
        return answer.table(version, form, () -> profiles.of(school, foreigner).with(form));
    }
}
