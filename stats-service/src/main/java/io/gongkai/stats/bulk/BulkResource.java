package io.gongkai.stats.bulk;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything of a province, line by line. */
@Path("/v1/provinces")
@Tag(name = "bulk", description = "Everything of a province for other programs")
class BulkResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final Text KIND =
            new Text("应为 schools、submissions 或 reports。", "Must be schools, submissions or reports.");
    private static final Text YEAR = new Text("学年应写作 2020-2021 的形式。", "A school year is written like 2020-2021.");
    private static final Text TIME = new Text(
            "changedSince 应为 UTC 时间，如 2021-10-31T00:00:00Z。",
            "changedSince must be a time in UTC such as 2021-10-31T00:00:00Z.");

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
    public Response bulk(
            @PathParam("code") @Parameter(description = "Two digits of GB/T 2260", example = "43") String code,
            @PathParam("kind") @Parameter(description = "schools, submissions or reports", example = "reports")
                    String kind,
            @QueryParam("year")
                    @Parameter(description = "Only this school year; all if left out", example = "2020-2021")
                    @Nullable
                    String year,
            @QueryParam("changedSince")
                    @Parameter(
                            description = "Only rows written here since then",
                            example = "2021-10-31T00:00:00Z",
                            schema = @Schema(implementation = Instant.class))
                    @Nullable
                    String changedSince) {
        Faults faults = new Faults();
        Optional<BulkKind> asked = BulkKind.of(kind);
        if (asked.isEmpty()) {
            faults.add(Fault.inParameter("kind", "unknown-value", KIND));
        }
        SchoolYear of = year == null ? null : SchoolYear.parse(year).orElse(null);
        if (year != null && of == null) {
            faults.add(Fault.inParameter("year", "unknown-year", YEAR));
        }
        Instant since = time(changedSince, faults);
        admission.admitProvince(code, of, faults);
        Arguments arguments = Arguments.with("province", code).and("year", year).and("since", since);
        StreamingOutput body = out -> lines.write(asked.orElseThrow(), arguments, out);
        return Response.ok(body, NDJSON)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static @Nullable Instant time(@Nullable String text, Faults faults) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            faults.add(Fault.inParameter("changedSince", "invalid-time", TIME));
            return null;
        }
    }
}
