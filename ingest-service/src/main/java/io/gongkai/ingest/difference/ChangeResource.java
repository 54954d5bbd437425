package io.gongkai.ingest.difference;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.lifecycle.Standings;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.report.RevisionText;
import io.gongkai.ingest.report.RevisionTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changes from one revision to another, for programs and for people. */
@Path("/v1/reports/{reportId}/revisions/{number: [1-9][0-9]{0,8}}/changes")
@Tag(name = "reports")
class ChangeResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Text NO_REVISION =
            new Text("comparedWith 应为一个版本号，从 1 开始。", "comparedWith is the number of a revision, from 1.");

    private final Standings standings;
    private final RevisionTexts texts;

    ChangeResource(Standings standings, RevisionTexts texts) {
        this.standings = standings;
        this.texts = texts;
    }

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getRevisionChanges", summary = "See what a revision has changed 版本差异")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RevisionChanges.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "Revisions never change, nor do their differences")
    @APIResponse(responseCode = "404", description = "No such revision, or none to compare with, or not yours to see")
    public Response changes(
            @PathParam("reportId") UUID reportId,
            @Parameter(description = "Number of the later revision, from 1") @PathParam("number") int number,
            @Parameter(description = "Number of the earlier revision; the one before if left out")
                    @QueryParam("comparedWith")
                    @Nullable
                    String comparedWith,
            @Context Request request) {
        Pair pair = pair(reportId, number, comparedWith);
        return Versioned.ofDigest(RevisionChanges.between(reportId, pair.before(), pair.after()), pair.tag())
                .answer(request);
    }

    @GET
    @Transactional
    @Produces(HTML)
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(hidden = true)
    public Response page(
            @PathParam("reportId") UUID reportId,
            @PathParam("number") int number,
            @QueryParam("comparedWith") @Nullable String comparedWith,
            @Context Request request) {
        Pair pair = pair(reportId, number, comparedWith);
        RevisionChanges changes = RevisionChanges.between(reportId, pair.before(), pair.after());
        return Versioned.ofDigest(ChangesPage.of(changes), pair.tag() + "-html").answer(request);
    }

    private record Pair(RevisionText before, RevisionText after) {
        String tag() {
            return before.contentSha256() + "-" + after.contentSha256();
        }
    }

    private Pair pair(UUID reportId, int number, @Nullable String comparedWith) {
        standings.readable(reportId);
        if (comparedWith != null && !NUMBER.matcher(comparedWith).matches()) {
            throw CommonProblems.INVALID_PARAMETERS.because(
                    Fault.inParameter("comparedWith", "not-a-revision", NO_REVISION));
        }
        int earlier = comparedWith == null ? number - 1 : Integer.parseInt(comparedWith);
        return new Pair(text(reportId, earlier), text(reportId, number));
    }

    private RevisionText text(UUID reportId, int number) {
        return texts.of(reportId, number).orElseThrow(CommonProblems.NOT_FOUND::because);
    }
}
