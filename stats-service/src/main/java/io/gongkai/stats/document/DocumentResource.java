package io.gongkai.stats.document;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.document.Documents.Kind;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.snapshot.Snapshot;
import io.gongkai.stats.snapshot.SnapshotProblems;
import io.gongkai.stats.snapshot.SnapshotQuestion;
import io.gongkai.stats.snapshot.Snapshots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The documents that a department writes every year, in the Chinese of their genre. */
@Path("/v1/provinces")
@Produces({DocumentResource.DOCX, DocumentResource.HTML})
@RolesAllowed({Role.OFFICIAL, Role.MINISTRY, Role.ADMIN})
@Tag(name = "documents", description = "The circular and the provincial report, and the facts that they rest on")
class DocumentResource {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String HTML = "text/html;charset=UTF-8";

    private static final List<Variant> FORMS = Variant.mediaTypes(MediaType.valueOf(DOCX), MediaType.TEXT_HTML_TYPE)
            .build();

    private final Admission admission;
    private final Snapshots snapshots;
    private final Documents documents;
    private final Request request;

    DocumentResource(Admission admission, Snapshots snapshots, Documents documents, Request request) {
        this.admission = admission;
        this.snapshots = snapshots;
        this.documents = documents;
        this.request = request;
    }

    @GET
    @Path("/{code}/years/{year}/circular")
    @Operation(
            operationId = "getCircular",
            summary = "The circular (通报) on the reports of a year",
            description = "Who handed in on time, late or not at all, what the review found, who is praised and"
                    + " criticised by which criteria, and what is demanded. As Word file or HTML by Accept; every"
                    + " passage with figures has a note with the queries that give them. The same snapshot gives the"
                    + " same bytes; Content-Location names it.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING))
            })
    public Response circular(@BeanParam SnapshotQuestion question) {
        return answer(question, Kind.CIRCULAR);
    }

    @GET
    @Path("/{code}/years/{year}/annual-report")
    @Operation(
            operationId = "getAnnualReport",
            summary = "The province's report on a year",
            description = "Parts, the 50 items, figures with totals, quartiles and the year before, applications,"
                    + " complaints, kinds of schools, problems and outlook. Forms, notes and snapshots as with the"
                    + " circular.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING))
            })
    public Response annualReport(@BeanParam SnapshotQuestion question) {
        return answer(question, Kind.ANNUAL_REPORT);
    }

    private Response answer(SnapshotQuestion question, Kind kind) {
        Faults faults = question.faults();
        String digest = question.digest(faults);
        SchoolFilter asked = digest == null ? admission.admit(question, faults) : admission.permit(question, faults);
        boolean word = isWord();
        Snapshot snapshot = digest == null
                ? snapshots.current(asked)
                : snapshots.find(asked, digest).orElseThrow(() -> SnapshotProblems.UNKNOWN.with(digest));
        EntityTag tag = new EntityTag(documents.tag(kind, snapshot, word));
        Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                known == null ? document(documents.write(kind, snapshot, word), kind, snapshot, word) : known;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_LOCATION, address(kind, snapshot))
                .build();
    }

    private boolean isWord() {
        Variant variant = request.selectVariant(FORMS);
        if (variant == null) {
            throw CommonProblems.NOT_ACCEPTABLE.because();
        }
        return !variant.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
    }

    private static Response.ResponseBuilder document(byte[] content, Kind kind, Snapshot of, boolean word) {
        if (!word) {
            return Response.ok(content, HTML);
        }
        String name = String.join(
                "-", kind.path(), of.provinceCode(), of.academicYear().toString());
        return Response.ok(content, DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".docx\"");
    }

    private static String address(Kind kind, Snapshot of) {
        return "/v1/provinces/" + of.provinceCode() + "/years/" + of.academicYear() + "/" + kind.path() + "?snapshot="
                + of.digest();
    }
}
