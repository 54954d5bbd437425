package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.precondition.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
    private final Links links;

    ReceiptResource(ReadableReports reports, Links links) {
        this.reports = reports;
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
}
