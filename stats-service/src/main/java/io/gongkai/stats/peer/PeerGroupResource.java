package io.gongkai.stats.peer;

import io.gongkai.stats.access.AccessProblems;
import io.gongkai.stats.access.Caller;
import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.PageQuestion;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.precondition.Versioned;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Faults;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Peer groups that people put together; others of the province see those that are shared. */
@Path("/v1/peer-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "peer-groups", description = "Groups of schools put together by hand, to be used as the filter peerGroup")
class PeerGroupResource {

    private static final String LIST = "peer-groups";

    private final PeerGroups groups;
    private final Caller caller;
    private final Answer answer;

    PeerGroupResource(PeerGroups groups, Caller caller, Answer answer) {
        this.groups = groups;
        this.answer = answer;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "listPeerGroups",
            summary = "Peer groups that you made or that are shared",
            description = "In the order of their names unless asked otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "A page of peer groups",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PeerGroupList.class)))
    public Response list(@BeanParam PeerGroupQuestion question, @BeanParam PageQuestion pages) {
        Faults faults = question.faults();
        String provinceCode = question.province(faults);
        Form<PeerGroup> form = question.form(PeerGroup.COLUMNS, faults);
        PageRequest page = pages.read(form.list(LIST), faults);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        if (provinceCode != null && !caller.mayReadProvince(provinceCode)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        String of = provinceCode == null ? caller.readScope().onlyProvince() : provinceCode;
        List<PeerGroup> all = groups.list(of, caller.subject(), caller.is(Role.ADMIN));
        Page<PeerGroup> found =
                form.page(LIST, all, answer.paged(page), group -> group.id().toString());
        PeerGroupList list = new PeerGroupList(found.items(), found.nextCursor());
        return answer.table(Integer.toHexString(list.hashCode()), form, () -> list);
    }

    @POST
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "createPeerGroup",
            summary = "Put schools together",
            description = "Every school must be registered in the province; all faults are listed at once.")
    @APIResponse(
            responseCode = "201",
            description = "The group; its address is in Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PeerGroup.class)))
    public Response create(SavePeerGroup asked) {
        String provinceCode = checked(asked);
        PeerGroup group = groups.create(provinceCode, asked, caller.subject())
                .orElseThrow(() -> PeerProblems.NAME_TAKEN.with(String.valueOf(asked.name())));
        return Response.created(URI.create("/v1/peer-groups/" + group.id()))
                .tag(Long.toString(group.version()))
                .entity(group)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getPeerGroup",
            summary = "Read a peer group",
            description = "Its ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The group",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PeerGroup.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        PeerGroup group = visible(id);
        return Versioned.of(group, group.version()).answer(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "changePeerGroup",
            summary = "Change name, schools or sharing",
            description = "Only by who made it; the province stays.")
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PeerGroup.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, SavePeerGroup asked) {
        PeerGroup group = own(id);
        Versioned.requireMatch(ifMatch, group.version());
        String provinceCode = checked(asked);
        if (!provinceCode.equals(group.provinceCode())) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        PeerGroup changed = groups.change(group, asked)
                .orElseThrow(() -> PeerProblems.NAME_TAKEN.with(String.valueOf(asked.name())));
        return Response.ok(changed).tag(Long.toString(changed.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "deletePeerGroup", summary = "Delete a peer group", description = "Only by who made it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        PeerGroup group = own(id);
        Versioned.requireMatch(ifMatch, group.version());
        groups.delete(group);
        return Response.noContent().build();
    }

    /** The province of a group that may be saved as asked; all faults at once otherwise. */
    private String checked(SavePeerGroup asked) {
        Faults faults = new Faults();
        asked.check(faults);
        String provinceCode = String.valueOf(asked.provinceCode());
        if (caller.mayReadProvince(provinceCode)) {
            asked.checkSchools(groups.registered(provinceCode, asked.codes()), faults);
        }
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        if (!caller.mayActForProvince(provinceCode)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        return provinceCode;
    }

    /** What is not shared does not exist for others. */
    private PeerGroup visible(UUID id) {
        return groups.find(id)
                .filter(group -> caller.mayReadProvince(group.provinceCode()))
                .filter(group -> group.shared() || isMine(group))
                .orElseThrow(CommonProblems.NOT_FOUND::because);
    }

    private PeerGroup own(UUID id) {
        PeerGroup group = visible(id);
        if (!isMine(group)) {
            throw PeerProblems.NOT_YOURS.because();
        }
        return group;
    }

    private boolean isMine(PeerGroup group) {
        return caller.is(Role.ADMIN) || group.owner().equals(caller.subject());
    }
}
