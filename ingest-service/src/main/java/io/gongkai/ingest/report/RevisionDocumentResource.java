package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.document.KeptFile;
import io.gongkai.ingest.document.KeptFiles;
import io.gongkai.ingest.document.reader.Extraction;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files that a revision was submitted as, byte for byte. */
@Path("/v1/reports/{reportId}/revisions/{number: [1-9][0-9]{0,8}}")
@Produces(MediaType.WILDCARD)
@Tag(name = "reports")
class RevisionDocumentResource {

    private final ReadableReports reports;
    private final KeptFiles files;

    RevisionDocumentResource(ReadableReports reports, KeptFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @GET
    @Transactional
    @Path("/document")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getRevisionDocument", summary = "Download the document of a revision 下载报告原件")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were sent, with the media type of their content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Documents never change")
    @APIResponse(responseCode = "404", description = "No such revision, not yours to see, or submitted as JSON")
    public Response document(
            @PathParam("reportId") UUID reportId,
            @Parameter(description = "Number of the revision, from 1") @PathParam("number") int number,
            @Context Request request) {
        return file(reports.report(reportId), number, Extraction.DOCUMENT, request);
    }

    @GET
    @Transactional
    @Path("/checklist")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getRevisionChecklist", summary = "Download the list of items of a revision 下载清单原件")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were sent, with the media type of their content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Lists never change")
    @APIResponse(responseCode = "404", description = "No such revision, not yours to see, or no list of its own")
    public Response checklist(
            @PathParam("reportId") UUID reportId,
            @Parameter(description = "Number of the revision, from 1") @PathParam("number") int number,
            @Context Request request) {
        return file(reports.report(reportId), number, Extraction.CHECKLIST, request);
    }

    private Response file(Report report, int number, String part, Request request) {
        KeptFile file = files.find(report.id, number, part).orElseThrow(CommonProblems.NOT_FOUND::because);
        StreamingOutput content = to -> files.write(report.id, number, part, file.size(), to);
        String name = "%s-%s-%d-%s.%s"
                .formatted(
                        report.schoolCode,
                        report.academicYear,
                        number,
                        part,
                        file.type().extension());
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        return Response.fromResponse(Versioned.ofDigest(content, file.sha256()).answer(request))
                .type(file.type().mediaType())
                // Shown by no browser, and taken for nothing but what it is.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Repr-Digest", "sha-256=:" + digest + ':')
                .build();
    }
}
