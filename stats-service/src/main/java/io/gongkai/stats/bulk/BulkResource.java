package io.gongkai.stats.bulk;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything of a province, line by line. */
@Path("/v1/provinces")
@Tag(name = "bulk", description = "Everything of a province for other programs")
class BulkResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Admission admission;
    private final BulkLines lines;

    BulkResource(Admission admission, BulkLines lines) {
        this.admission = admission;
        this.lines = lines;
    }

    @GET
    @Path("/{code}/bulk/{kind}")
    @Produces(NDJSON)
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getBulk",
            summary = "Schools, submissions or assessed reports, one JSON object a line",
            description = "The last line is {\"manifest\": {lines, sha256, changedUntil}}: the digest is of all bytes"
                    + " before it, and an answer without it was cut off. Ask next with changedSince=changedUntil; rows"
                    + " of the last minute may come twice. After a rebuild everything counts as changed.")
    @APIResponse(
            responseCode = "200",
            description = "One object a line",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public Response bulk(@BeanParam BulkQuestion question) {
        Faults faults = question.faults();
        Optional<BulkKind> kind = question.kind(faults);
        SchoolYear year = question.year(faults);
        Instant since = question.since(faults);
        admission.admitProvince(question.code, year, faults);
        Arguments arguments =
                Arguments.with("province", question.code).and("year", year).and("since", since);
        StreamingOutput body = out -> lines.write(kind.orElseThrow(), arguments, out);
        return Response.ok(body, NDJSON)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
