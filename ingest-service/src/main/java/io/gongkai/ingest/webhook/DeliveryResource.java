package io.gongkai.ingest.webhook;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.page.Cursor;
import io.gongkai.ingest.page.Page;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.ParameterCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The log of calls to a webhook, and calls that are made by hand. */
@Path("/v1/webhooks/{webhookId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
class DeliveryResource {

    private static final String JSON = MediaType.APPLICATION_JSON;
    private static final String LIST = "deliveries";

    private final Deliveries deliveries;

    DeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Path("/deliveries")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "listDeliveries", summary = "List what was and is to be delivered, newest first 回调记录")
    public Page<DeliveryView> list(
            @Parameter(description = "Id of the webhook") @PathParam("webhookId") UUID webhookId,
            @Parameter(description = "PENDING, DELIVERED or GIVEN_UP") @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(LIST, 2, limit, cursor);
        Faults faults = new Faults();
        DeliveryStatus wanted = new ParameterCheck(faults).constant(DeliveryStatus.class, "status", status);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return Page.of(
                deliveries.list(webhookId, wanted, page),
                page,
                delivery -> Cursor.of(LIST, delivery.createdAt.toString(), delivery.id.toString()),
                DeliveryView::of);
    }

    @POST
    @Path("/deliveries/{deliveryId}/replay")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "replayDelivery", summary = "Deliver once more, with the same id and content 重新回调")
    @APIResponse(
            responseCode = "202",
            description = "It is called at once, or when the webhook is active again",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DeliveryView.class)))
    public Response replay(
            @Parameter(description = "Id of the webhook") @PathParam("webhookId") UUID webhookId,
            @Parameter(description = "Id of the delivery") @PathParam("deliveryId") UUID deliveryId) {
        return accepted(deliveries.replay(webhookId, deliveryId));
    }

    @POST
    @Path("/pings")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "pingWebhook", summary = "Have the address called as a test 测试回调")
    @APIResponse(
            responseCode = "202",
            description = "It is called at once, even if it is paused; the log of deliveries shows the answer",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DeliveryView.class)))
    public Response ping(@Parameter(description = "Id of the webhook") @PathParam("webhookId") UUID webhookId) {
        return accepted(deliveries.ping(webhookId));
    }

    private static Response accepted(DeliveryView delivery) {
        return Response.accepted(delivery).build();
    }
}
