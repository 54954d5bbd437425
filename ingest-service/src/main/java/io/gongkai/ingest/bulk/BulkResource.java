package io.gongkai.ingest.bulk;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.page.Cursor;
import io.gongkai.ingest.page.Page;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Language;
import io.gongkai.ingest.validation.ParameterCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Uploads of many reports at once, such as those of old years. */
@Path("/v1/bulk-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bulk", description = "Many reports at once 批量报送")
class BulkResource {

    static final String NDJSON = "application/x-ndjson";
    static final String ZIP = "application/zip";

    private static final String LIST = "bulk-entries";
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final BulkUpload upload;
    private final BulkProgress progress;

    BulkResource(BulkUpload upload, BulkProgress progress) {
        this.upload = upload;
        this.progress = progress;
    }

    @POST
    @Consumes({NDJSON, ZIP})
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "submitInBulk",
            summary = "Hand in many reports at once 批量报送",
            description =
                    "NDJSON: on each line a report as in submitReport. ZIP: in each file such JSON, or a document of"
                            + " any kind that submitReport takes, named 4143012345_2016-2017.docx; its first line is the title."
                            + " The collections of the years must be open. Content decides which of the two it is.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Stored, and worked off in the background, whatever happens to the service",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BulkView.class)))
    public Response submit(byte[] body, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey)
            throws IOException {
        UUID job = upload.store(body, idempotencyKey);
        return Response.accepted(progress.of(job))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .location(URI.create("/v1/bulk-submissions/" + job))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_BETWEEN_LOOKS)
                .build();
    }

    @GET
    @Path("/{jobId}")
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getBulkSubmission", summary = "How far an upload is 批量报送进度")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BulkView.class)))
    @APIResponse(responseCode = "404", description = "No such upload, or not yours to see")
    public Response get(@PathParam("jobId") @Parameter(description = "Id of the upload") UUID jobId) {
        BulkView view = progress.of(jobId);
        Response.ResponseBuilder answer = Response.ok(view);
        return view.done()
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, SECONDS_BETWEEN_LOOKS).build();
    }

    @GET
    @Path("/{jobId}/entries")
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listBulkEntries", summary = "What became of each report of an upload 批量报送明细")
    @APIResponse(responseCode = "404", description = "No such upload, or not yours to see")
    public Page<BulkEntryView> entries(
            @PathParam("jobId") @Parameter(description = "Id of the upload") UUID jobId,
            @QueryParam("status") @Parameter(description = "PENDING, ACCEPTED, UNCHANGED or FAILED") @Nullable
                    String status,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        PageRequest page = PageRequest.of(LIST, 1, limit, cursor);
        Faults faults = new Faults();
        BulkStatus wanted = new ParameterCheck(faults).constant(BulkStatus.class, "status", status);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Page.of(
                progress.entries(jobId, wanted, page, language),
                page,
                entry -> Cursor.of(LIST, Integer.toString(entry.number())),
                Function.identity());
    }
}
