package io.gongkai.stats.finding;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.PageQuestion;
import io.gongkai.stats.finding.SchoolFindings.Pages;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.TableQuestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From a defect to the schools that have it, and to the place in each report. */
@Path("/v1/provinces")
@Tag(name = "findings", description = "What the checks found")
class SchoolFindingResource {

    private final Admission admission;
    private final SchoolFindings findings;
    private final ProjectionVersion versions;
    private final Answer answer;

    SchoolFindingResource(Admission admission, SchoolFindings findings, ProjectionVersion versions, Answer answer) {
        this.admission = admission;
        this.findings = findings;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/school-findings")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getSchoolFindings",
            summary = "Findings with their schools",
            description = "The findings behind GET …/findings one by one: whose report, which weight, the words that"
                    + " show it and where they stand. By school and in the order of its assessment unless asked"
                    + " otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "A page of findings",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolFindingTable.class)))
    public Response schoolFindings(
            @BeanParam TableQuestion question,
            @BeanParam PageQuestion pages,
            @BeanParam FindingQuestion narrowed,
            @QueryParam("schoolCode")
                    @Parameter(description = "Only findings on the report of this school", example = "4143012345")
                    @Nullable
                    String schoolCode) {
        Faults faults = question.faults();
        FindingFilter which = narrowed.read(faults);
        Form<SchoolFinding> form = question.form(SchoolFinding.COLUMNS, faults);
        PageRequest page = pages.read(form.list(SchoolFindings.LIST), faults);
        SchoolFilter asked = admission.admit(question, schoolCode, faults);
        return answer.table(
                versions.of(asked.provinceCode(), asked.year()),
                form,
                () -> findings.read(asked, which, schoolCode, new Pages(form, answer.paged(page))));
    }
}
