package io.gongkai.stats.snapshot;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.SeasonQuestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What documents were made from. */
@Path("/v1/provinces")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICIAL, Role.MINISTRY, Role.ADMIN})
@Tag(name = "documents", description = "The circular and the provincial report, and the facts that they rest on")
class SnapshotResource {

    private final Admission admission;
    private final Snapshots snapshots;
    private final Answer answer;

    SnapshotResource(Admission admission, Snapshots snapshots, Answer answer) {
        this.admission = admission;
        this.snapshots = snapshots;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/snapshots")
    @Operation(
            operationId = "listSnapshots",
            summary = "Moments that documents were made of",
            description = "A document that is asked for takes a snapshot unless the facts are those of one there is.")
    @APIResponse(
            responseCode = "200",
            description = "The newest first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SnapshotList.class)))
    public Response list(@BeanParam SeasonQuestion question) {
        SchoolFilter asked = admission.permit(question);
        List<Snapshot> found = snapshots.list(asked);
        return answer.json(Integer.toHexString(found.hashCode()), () -> new SnapshotList(found));
    }

    @GET
    @Path("/{code}/years/{year}/snapshots/{digest}")
    @Operation(
            operationId = "getSnapshot",
            summary = "The facts of a snapshot",
            description = "Answers of this API by their addresses, lists in full. SHA-256 of the body is the digest.")
    @APIResponse(
            responseCode = "200",
            description = "The facts",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public Response get(
            @BeanParam SeasonQuestion question,
            @PathParam("digest") @Parameter(description = "A digest of GET …/snapshots") String digest) {
        SchoolFilter asked = admission.permit(question);
        Snapshot found = snapshots.find(asked, digest).orElseThrow(() -> SnapshotProblems.UNKNOWN.with(digest));
        return answer.json(digest, () -> snapshots.answers(found));
    }
}
