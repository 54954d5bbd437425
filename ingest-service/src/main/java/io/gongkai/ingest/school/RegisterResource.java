package io.gongkai.ingest.school;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.document.DocumentReading;
import io.gongkai.ingest.document.UploadedFile;
import io.gongkai.ingest.listing.ListScope;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Language;
import io.gongkai.ingest.table.TableWriter;
import io.gongkai.ingest.validation.Flag;
import io.gongkai.ingest.validation.ParameterCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of a province as one table, to take out, to correct in a spreadsheet and to bring back. */
@Path("/v1/school-register")
@Tag(name = "schools")
class RegisterResource {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DRY_RUN = "dryRun";

    private final RegisterImport tables;
    private final DocumentReading documents;
    private final Caller caller;

    RegisterResource(RegisterImport tables, DocumentReading documents, Caller caller) {
        this.tables = tables;
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Produces({CSV, XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "exportSchools",
            summary = "Take the register out as CSV or XLSX 导出学校名册",
            description = "Accept chooses the format, Accept-Language that of header and words.")
    @APIResponse(
            responseCode = "200",
            description = "The table; no cell of it is run as a formula",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(@QueryParam("provinceCode") @Nullable String provinceCode, @Context HttpHeaders headers) {
        Faults faults = new Faults();
        new ParameterCheck(faults).provinceCode(provinceCode);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        String province = ListScope.of(caller.readScope(), provinceCode, null).provinceCode();
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<String> header = RegisterRow.header(language);
        List<List<String>> rows = School.register(province).stream()
                .map(school -> RegisterRow.of(school, language))
                .toList();
        return isWorkbookWanted(headers)
                ? file(TableWriter.xlsx("学校名册", header, rows), XLSX, "schools.xlsx")
                : file(TableWriter.csv(header, rows), CSV + ";charset=UTF-8", "schools.csv");
    }

    @POST
    @Consumes({CSV, XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "importSchools",
            summary = "Bring the register to what a table says 导入学校名册",
            description = "All rows or none; schools that the table does not name stay. Faults point to /rows/<number "
                    + "as in a spreadsheet>/<column>. Content decides whether it is CSV or XLSX.")
    @Parameter(
            name = DRY_RUN,
            in = ParameterIn.QUERY,
            description = "true: tell what would change, and change nothing",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What has changed, or would change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public Response bringBack(byte[] table, @QueryParam(DRY_RUN) List<String> dryRun, @Context UriInfo address)
            throws IOException {
        boolean dry = Flag.isSet(DRY_RUN, dryRun, address);
        return Response.ok(tables.run(documents.readTable(UploadedFile.of(table)), dry))
                .build();
    }

    private static boolean isWorkbookWanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardType() && !type.isWildcardSubtype())
                .findFirst()
                .filter(type -> type.isCompatible(MediaType.valueOf(XLSX)))
                .isPresent();
    }

    private static Response file(byte[] table, String type, String name) {
        return Response.ok(table, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
