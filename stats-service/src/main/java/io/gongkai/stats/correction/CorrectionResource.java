package io.gongkai.stats.correction;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.PageQuestion;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What correcting the reports cost. */
@Path("/v1/provinces")
@Tag(name = "season", description = "How a collection stands")
class CorrectionResource {

    private final Admission admission;
    private final Corrections corrections;
    private final ProjectionVersion versions;
    private final Answer answer;

    CorrectionResource(Admission admission, Corrections corrections, ProjectionVersion versions, Answer answer) {
        this.admission = admission;
        this.corrections = corrections;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/corrections")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getCorrections",
            summary = "Revisions, returns, and days of correction and to acceptance",
            description =
                    "Revisions after the first, the days from the first to the last, how often the report was returned, and the"
                            + " days from the first revision to the acceptance in force, for each school and together.")
    @APIResponse(
            responseCode = "200",
            description = "A page of schools whose report came, the most corrected first unless asked otherwise",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CorrectionTable.class)))
    public Response corrections(@BeanParam TableQuestion question, @BeanParam PageQuestion pages) {
        Faults faults = question.faults();
        Form<Correction> form = question.form(Correction.COLUMNS, faults);
        PageRequest page = pages.read(form.list(Corrections.LIST), faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(
                versions.of(asked.provinceCode(), asked.year()),
                form,
                () -> corrections.of(asked, form, answer.paged(page)));
    }
}
