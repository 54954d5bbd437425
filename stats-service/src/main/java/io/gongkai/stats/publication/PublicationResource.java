package io.gongkai.stats.publication;

import io.gongkai.stats.access.AccessProblems;
import io.gongkai.stats.access.Caller;
import io.gongkai.stats.access.Role;
import io.gongkai.stats.precondition.Versioned;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.publication.Publication.Publicity;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.SeasonQuestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows a year to everybody and takes that back. */
@Path("/v1/provinces/{code}/years/{year}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publication", description = "What the department shows to everybody")
class PublicationResource {

    private static final int LONGEST = 500;
    private static final Text REASON = new Text(
            "撤销公布须在 reason 中说明理由（1 至 500 字）。",
            "Revoking needs a reason of 1 to 500 characters in the parameter reason.");

    private final Admission admission;
    private final Publications publications;
    private final Caller caller;

    PublicationResource(Admission admission, Publications publications, Caller caller) {
        this.admission = admission;
        this.publications = publications;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getPublication",
            summary = "Whether a year is published",
            description = "With every act that published or revoked it. Its ETag is needed to revoke.")
    @APIResponse(
            responseCode = "200",
            description = "The state and its acts",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Publication.class)))
    public Response get(@BeanParam SeasonQuestion question, @Context Request request) {
        Publication publication = publications.of(admission.permit(question));
        return Versioned.of(publication, publication.version()).answer(request);
    }

    @POST
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "publishYear",
            summary = "Show a year to everybody",
            description = "The accepted reports of the year can then be read under /v1/public and /public without a"
                    + " token; what is accepted later shows too, as a correction.")
    @APIResponse(
            responseCode = "201",
            description = "It is published",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Publication.class)))
    public Response publish(@BeanParam SeasonQuestion question) {
        SchoolFilter asked = admission.admit(question);
        requireOwn(asked);
        Publication before = publications.of(asked);
        if (before.published() || !publications.act(asked, before, Publicity.PUBLISHED, caller.subject(), null)) {
            throw PublicationProblems.ALREADY_PUBLISHED.because();
        }
        Publication now = publications.of(asked);
        return Response.status(Response.Status.CREATED)
                .tag(Long.toString(now.version()))
                .entity(now)
                .build();
    }

    @DELETE
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "revokePublication",
            summary = "Take a publication back",
            description =
                    "Nothing of the year can be read without a token any more; caches may show it for five minutes.")
    @APIResponse(responseCode = "204", description = "It is no longer published")
    public Response revoke(
            @BeanParam SeasonQuestion question,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("reason") @Parameter(description = "Why, for the record", required = true) @Nullable
                    String reason) {
        Faults faults = question.faults();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            faults.add(Fault.inParameter("reason", "invalid-reason", REASON));
        }
        SchoolFilter asked = admission.permit(question, faults);
        requireOwn(asked);
        Publication before = publications.of(asked);
        if (!before.published()) {
            throw PublicationProblems.NOT_PUBLISHED.because();
        }
        Versioned.requireMatch(ifMatch, before.version());
        if (!publications.act(asked, before, Publicity.REVOKED, caller.subject(), reason)) {
            throw CommonProblems.PRECONDITION_FAILED.because();
        }
        return Response.noContent().build();
    }

    private void requireOwn(SchoolFilter asked) {
        if (!caller.mayActForProvince(asked.provinceCode())) {
            throw AccessProblems.FOREIGN_PROVINCE.with(asked.provinceCode());
        }
    }
}
