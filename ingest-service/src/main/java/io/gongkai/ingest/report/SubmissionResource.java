package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.document.DocumentReading;
import io.gongkai.ingest.validation.Flag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import java.net.URI;
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
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Where reports come in, as JSON or as a form with a document. */
@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class SubmissionResource {

    /** When a client may look for the assessment; by then it is usually there. */
    static final int SECONDS_UNTIL_ASSESSED = 1;

    private final Submission submission;
    private final DryRun dryRun;
    private final DocumentReading documents;
    private final Links links;

    SubmissionResource(Submission submission, DryRun dryRun, DocumentReading documents, Links links) {
        this.submission = submission;
        this.dryRun = dryRun;
        this.documents = documents;
        this.links = links;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "submitReport", summary = "Submit a report 报送年度报告")
    @Parameter(
            name = DryRun.PARAMETER,
            in = ParameterIn.QUERY,
            description = "true: check and assess all the same, but store nothing and issue no receipt",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "Content-Digest",
            in = ParameterIn.HEADER,
            description = "SHA-256 or SHA-512 of the body (RFC 9530); what does not fit is refused. Also Repr-Digest",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SubmitReport.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = SubmittedParts.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "Stored for good and on its way to be assessed; the receipt proves it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dry run: what a submission would bring",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DryRunView.class)))
    @APIResponse(responseCode = "409", description = "The collection is closed")
    @APIResponse(responseCode = "413", description = "The text or the request is too large; the limit is stated")
    public Response submit(
            SubmitReport request,
            @QueryParam(DryRun.PARAMETER) List<String> dryRunAsked,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Context UriInfo address,
            @Context HttpHeaders headers) {
        return Flag.isSet(DryRun.PARAMETER, dryRunAsked, address)
                ? Response.ok(dryRun.run(ReceivedReport.asJson(request), headers))
                        .build()
                : answer(submission.submit(ReceivedReport.asJson(request), idempotencyKey));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(hidden = true)
    public Response submitDocument(
            MultipartFormDataInput form,
            @QueryParam(DryRun.PARAMETER) List<String> dryRunAsked,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Context UriInfo address,
            @Context HttpHeaders headers)
            throws IOException {
        boolean dry = Flag.isSet(DryRun.PARAMETER, dryRunAsked, address);
        ReceivedReport received = new SubmittedForm(form.getValues(), documents).read();
        return dry
                ? Response.ok(dryRun.run(received, headers)).build()
                : answer(submission.submit(received, idempotencyKey));
    }

    private Response answer(Receipt receipt) {
        return Response.accepted(ReceiptView.of(receipt, links))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .location(URI.create("/v1/receipts/" + receipt.id))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ASSESSED)
                .build();
    }
}
