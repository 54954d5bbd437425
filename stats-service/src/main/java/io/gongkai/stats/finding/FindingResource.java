package io.gongkai.stats.finding;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which defects are widespread. */
@Path("/v1/provinces")
@Tag(name = "findings", description = "What the checks found")
class FindingResource {

    private final Admission admission;
    private final Findings findings;
    private final ProjectionVersion versions;
    private final Answer answer;

    FindingResource(Admission admission, Findings findings, ProjectionVersion versions, Answer answer) {
        this.admission = admission;
        this.findings = findings;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/findings")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getFindings",
            summary = "Findings by rule",
            description = "How many schools each rule found fault with, the most widespread first.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each rule and severity",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FindingTable.class)))
    public Response findings(@BeanParam TableQuestion question, @BeanParam FindingQuestion narrowed) {
        Faults faults = question.faults();
        FindingFilter which = narrowed.read(faults);
        Form<RuleCount> form = question.form(RuleCount.COLUMNS, faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(
                versions.of(asked.provinceCode(), asked.year()),
                form,
                () -> findings.byRule(asked, which).with(form));
    }
}
