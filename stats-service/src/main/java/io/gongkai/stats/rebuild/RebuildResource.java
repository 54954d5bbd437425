package io.gongkai.stats.rebuild;

import io.gongkai.stats.access.Caller;
import io.gongkai.stats.access.Role;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.ProblemType;
import io.gongkai.stats.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Starts rebuilds and tells how they stand. */
@Path("/v1/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "rebuilds", description = "Building all projections anew from the events")
class RebuildResource {

    private static final int SECONDS_TO_COME_BACK = 2;
    private static final ProblemType RUNNING = new ProblemType(
            "rebuild-running",
            409,
            new Text("重建正在进行", "A rebuild is running"),
            new Text(
                    "已有重建正在进行；请待其结束（见 GET /v1/rebuilds）后再试。",
                    "Wait until it ends (see GET /v1/rebuilds) and try again."));

    private final Rebuilding rebuilding;
    private final RebuildLedger ledger;
    private final Caller caller;

    RebuildResource(Rebuilding rebuilding, RebuildLedger ledger, Caller caller) {
        this.rebuilding = rebuilding;
        this.ledger = ledger;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "startRebuild",
            summary = "Build all projections anew",
            description = "From the first event, beside the tables that answer; these go on until the new ones take"
                    + " their place. One at a time.")
    @APIResponse(
            responseCode = "202",
            description = "It runs; Location tells how it stands",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Rebuild.class)))
    public Response start() {
        Rebuild rebuild = rebuilding.start(caller.subject()).orElseThrow(RUNNING::because);
        return Response.accepted(rebuild)
                .location(URI.create("/v1/rebuilds/" + rebuild.id()))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_COME_BACK)
                .build();
    }

    @GET
    @Operation(operationId = "listRebuilds", summary = "The last rebuilds", description = "The newest first.")
    public RebuildList list() {
        return new RebuildList(ledger.newest());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRebuild",
            summary = "How a rebuild stands",
            description = "Events read of all there are.")
    public Rebuild get(@PathParam("id") UUID id) {
        return ledger.find(id).orElseThrow(CommonProblems.NOT_FOUND::because);
    }
}
