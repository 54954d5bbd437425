package io.gongkai.ingest.webhook;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.page.Cursor;
import io.gongkai.ingest.page.Page;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.precondition.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Webhooks: addresses that are called when something happens to reports. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks", description = "Being called when something happens to reports 回调")
class WebhookResource {

    private static final String JSON = MediaType.APPLICATION_JSON;
    private static final String LIST = "webhooks";

    private final Webhooks webhooks;

    WebhookResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "createWebhook",
            summary = "Have an address called 登记回调地址",
            description =
                    "For the reports of the caller's school or province. Calls are signed as the Standard Webhooks"
                            + " have it; FOLLOWING.md of ingest-service says how to verify them.")
    @APIResponse(
            responseCode = "201",
            description = "With the secret, which is not shown again",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", description = "There are too many already")
    public Response create(WebhookTerms terms) {
        WebhookView webhook = webhooks.create(terms);
        return Response.created(URI.create("/v1/webhooks/" + webhook.webhookId()))
                .tag(Long.toString(webhook.version()))
                .entity(webhook)
                .build();
    }

    @GET
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "listWebhooks", summary = "List one's webhooks 回调地址列表")
    public Page<WebhookView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(LIST, 1, limit, cursor);
        return Page.of(webhooks.list(page), page, webhook -> Cursor.of(LIST, webhook.id.toString()), webhooks::view);
    }

    @GET
    @Path("/{webhookId}")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "getWebhook", summary = "Read a webhook 查看回调地址")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response get(
            @Parameter(description = "Id of the webhook") @PathParam("webhookId") UUID webhookId,
            @Context Request request) {
        WebhookView webhook = webhooks.find(webhookId);
        return Versioned.of(webhook, webhook.version()).answer(request);
    }

    @PATCH
    @Path("/{webhookId}")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "changeWebhook", summary = "Change, pause or resume a webhook 修改回调地址")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response change(
            @Parameter(description = "Id of the webhook") @PathParam("webhookId") UUID webhookId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            WebhookTerms terms) {
        WebhookView webhook = webhooks.change(webhookId, terms, ifMatch);
        return Response.ok(webhook).tag(Long.toString(webhook.version())).build();
    }

    @DELETE
    @Path("/{webhookId}")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook and its deliveries 删除回调地址")
    @APIResponse(responseCode = "204", description = "It is not called any more")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public void remove(
            @Parameter(description = "Id of the webhook") @PathParam("webhookId") UUID webhookId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        webhooks.remove(webhookId, ifMatch);
    }

    @POST
    @Path("/{webhookId}/secrets")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "rotateWebhookSecret", summary = "Make a new secret 更换密钥")
    @APIResponse(
            responseCode = "201",
            description = "With the new secret; the old one signs, too, for a day",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response rotate(
            @Parameter(description = "Id of the webhook") @PathParam("webhookId") UUID webhookId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        WebhookView webhook = webhooks.rotate(webhookId, ifMatch);
        return Response.status(Response.Status.CREATED)
                .tag(Long.toString(webhook.version()))
                .entity(webhook)
                .build();
    }
}
