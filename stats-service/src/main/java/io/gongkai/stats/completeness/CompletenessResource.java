package io.gongkai.stats.completeness;

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

/** Which parts and items the reports hold. */
@Path("/v1/provinces")
@Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
@RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
@Tag(name = "completeness", description = "Parts and list items; missing, nil and not applicable are kept apart")
class CompletenessResource {

    private final Admission admission;
    private final Completeness completeness;
    private final MatrixPages matrix;
    private final ItemMatrixPages itemMatrix;
    private final ProjectionVersion versions;
    private final Answer answer;

    CompletenessResource(
            Admission admission,
            Completeness completeness,
            MatrixPages matrix,
            ItemMatrixPages itemMatrix,
            ProjectionVersion versions,
            Answer answer) {
        this.admission = admission;
        this.completeness = completeness;
        this.matrix = matrix;
        this.itemMatrix = itemMatrix;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/parts")
    @Operation(
            operationId = "getParts",
            summary = "Completeness by part",
            description = "Share of the assessed reports that hold each part, of those whose frame asks for it.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each part",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PartTable.class)))
    public Response parts(@BeanParam TableQuestion question) {
        Faults faults = question.faults();
        Form<PartCompleteness> form = question.form(PartCompleteness.COLUMNS, faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(
                version(asked), form, () -> completeness.parts(asked).with(form));
    }

    @GET
    @Path("/{code}/years/{year}/items")
    @Operation(
            operationId = "getItems",
            summary = "Completeness by list item",
            description = "Share of the schools that disclose each item, of those to which it applies.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each list item of the assessed reports",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemTable.class)))
    public Response items(@BeanParam TableQuestion question) {
        Faults faults = question.faults();
        Form<ItemCompleteness> form = question.form(ItemCompleteness.COLUMNS, faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(
                version(asked), form, () -> completeness.items(asked).with(form));
    }

    @GET
    @Path("/{code}/years/{year}/matrix")
    @Operation(
            operationId = "getMatrix",
            summary = "Schools against parts",
            description =
                    "All registered schools those without a report too, in the order of their codes unless asked otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "A page of schools",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Matrix.class)))
    public Response matrix(@BeanParam TableQuestion question, @BeanParam PageQuestion pages) {
        Faults faults = question.faults();
        Form<MatrixRow> form = question.form(MatrixRow.COLUMNS, faults);
        PageRequest page = pages.read(form.list(MatrixPages.LIST), faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(version(asked), form, () -> matrix.read(asked, form, answer.paged(page)));
    }

    @GET
    @Path("/{code}/years/{year}/item-matrix")
    @Operation(
            operationId = "getItemMatrix",
            summary = "Schools against list items",
            description = "All registered schools; each cell says how the item stands, with what the school owes taken"
                    + " into account.")
    @APIResponse(
            responseCode = "200",
            description = "A page of schools",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemMatrix.class)))
    public Response itemMatrix(@BeanParam TableQuestion question, @BeanParam PageQuestion pages) {
        Faults faults = question.faults();
        Form<ItemMatrixRow> form = question.form(ItemMatrixRow.COLUMNS, faults);
        PageRequest page = pages.read(form.list(ItemMatrixPages.LIST), faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(version(asked), form, () -> itemMatrix.read(asked, form, answer.paged(page)));
    }

    private String version(SchoolFilter asked) {
        return versions.of(asked.provinceCode(), asked.year());
    }
}
