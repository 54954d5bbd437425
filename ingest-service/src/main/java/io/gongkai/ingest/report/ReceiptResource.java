package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts as they are read back. */
@Path("/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReceiptResource {

    private final ReadableReports reports;
    private final ReceiptVerification verification;
    private final Links links;

    ReceiptResource(ReadableReports reports, ReceiptVerification verification, Links links) {
        this.reports = reports;
        this.verification = verification;
        this.links = links;
    }

    @GET
    @Transactional
    @Path("/{receiptId}")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getReceipt", summary = "Read a receipt 查看回执")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(responseCode = "304", description = "Receipts never change")
    @APIResponse(responseCode = "404", description = "No such receipt, or not yours to see")
    public Response get(@PathParam("receiptId") UUID receiptId, @Context Request request) {
        Receipt receipt = reports.receipt(receiptId);
        return Versioned.ofDigest(ReceiptView.of(receipt, links), receipt.id.toString())
                .answer(request);
    }

    @GET
    @Transactional
    @Path("/{receiptId}/verification")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "verifyReceipt",
            summary = "Recompute the chain of receipts of a school and year 核验回执",
            description = "The digest of a receipt is SHA-256 over these lines in UTF-8, each ended by a line feed:"
                    + " gongkai-receipt-v1, receiptId, reportId, schoolCode, academicYear, number, revision, status,"
                    + " textSha256, contentSha256, documentSha256 (- if there is none), submittedBy, receivedAt in UTC with three decimals (2021-10-20T08:00:00.000Z),"
                    + " late (true or false), previousSha256.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Verification.class)))
    @APIResponse(responseCode = "404", description = "No such receipt, or not yours to see")
    public Verification verify(@PathParam("receiptId") UUID receiptId, @Context HttpHeaders headers) {
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return verification.verify(reports.receipt(receiptId), language);
    }
}
