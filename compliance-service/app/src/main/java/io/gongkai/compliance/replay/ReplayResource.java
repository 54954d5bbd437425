package io.gongkai.compliance.replay;

import io.gongkai.compliance.access.Caller;
import io.gongkai.compliance.access.Role;
import io.gongkai.compliance.access.Scope;
import io.gongkai.compliance.page.Cursor;
import io.gongkai.compliance.page.Page;
import io.gongkai.compliance.page.PageRequest;
import io.gongkai.compliance.precondition.Versioned;
import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.engine.lexicon.RuleData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Candidate rule sets tried on the stored reports. */
@Path("/v1/replays")
@Tag(name = "Replays", description = "Candidate rule sets tried on the stored reports, before one is put in force")
@Produces(MediaType.APPLICATION_JSON)
class ReplayResource {

    private static final String LIST = "replays";
    private static final String DIFFERENCES = "replay-differences";
    private static final String RETRY_SECONDS = "2";

    private final Replays replays;
    private final Caller caller;

    ReplayResource(Replays replays, Caller caller) {
        this.replays = replays;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createReplay",
            summary = "Try a candidate rule set",
            description = "On the newest assessed revision of every stored report, against the rule set in force."
                    + " Runs in the background; no assessment changes.")
    @APIResponse(
            responseCode = "202",
            description = "Queued; Location tells how it goes",
            headers =
                    @Header(
                            name = "Location",
                            description = "The replay",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    @APIResponse(responseCode = "409", description = "Too many replays are waiting")
    public Response create(NewReplay request) {
        RuleData candidate = new NewReplayFaults().candidate(request);
        ReplayView queued = replays.queue(request, candidate, caller.subject());
        return Response.accepted(queued)
                .location(URI.create("/v1/replays/" + queued.id()))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    @GET
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "listReplays",
            summary = "List replays",
            description = "The newest first, without their differences. An official sees those of the own province.")
    public Page<ReplayView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(LIST, 2, limit, cursor);
        Scope scope = caller.readScope();
        if (scope.extent() == Scope.Extent.NOTHING) {
            throw CommonProblems.FORBIDDEN.because();
        }
        return Page.of(
                replays.page(page, scope),
                page,
                replay -> Cursor.of(LIST, replay.createdAt.toString(), replay.id.toString()),
                ReplayView::listed);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getReplay",
            summary = "Read how a replay stands",
            description = "With Retry-After while it waits or runs, and with what differs when it is done.")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The replay",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    public Response replay(
            @PathParam("id") @Parameter(description = "Id of the replay") UUID id, @Context Request request) {
        ReplayView view = replays.find(id, caller);
        Response answer = Versioned.ofDigest(view, view.digest()).answer(request);
        return view.unfinished()
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                        .build()
                : answer;
    }

    @GET
    @Path("/{id}/differences")
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "listReplayDifferences",
            summary = "List what differs, finding by finding",
            description = "School by school and report by report, also while the replay runs. Two findings are the same"
                    + " where rule, part, item and places in the text are.")
    public Page<DifferenceView> differences(
            @PathParam("id") @Parameter(description = "Id of the replay") UUID id, @BeanParam DifferenceQuery query) {
        query.requireValid();
        PageRequest page = PageRequest.of(DIFFERENCES, 3, query.limit(), query.cursor());
        return Page.of(
                replays.differences(id, query, page, caller),
                page,
                row -> Cursor.of(DIFFERENCES, row.schoolCode, row.reportId.toString(), Integer.toString(row.number)),
                DifferenceView::of);
    }
}
