package io.gongkai.stats.copy;

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

/** Who copied from whom. */
@Path("/v1/provinces")
@Tag(name = "findings", description = "What the checks found")
class CopyResource {

    private final Admission admission;
    private final Copies copies;
    private final ProjectionVersion versions;
    private final Answer answer;

    CopyResource(Admission admission, Copies copies, ProjectionVersion versions, Answer answer) {
        this.admission = admission;
        this.copies = copies;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/copies")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getCopies",
            summary = "Who copied from whom",
            description =
                    "Reports of which much stands word for word in an earlier one, of the same or another school.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each report and source",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CopyMap.class)))
    public Response copies(@BeanParam TableQuestion question) {
        Faults faults = question.faults();
        Form<Copy> form = question.form(Copy.COLUMNS, faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(
                versions.of(asked.provinceCode(), asked.year()),
                form,
                () -> copies.of(asked).with(form));
    }
}
