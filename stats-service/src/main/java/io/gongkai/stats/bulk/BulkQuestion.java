package io.gongkai.stats.bulk;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Question;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rows are wanted, as they came. */
class BulkQuestion extends Question {

    private static final Text KIND =
            new Text("应为 schools、submissions 或 reports。", "Must be schools, submissions or reports.");
    private static final Text YEAR = new Text("学年应写作 2020-2021 的形式。", "A school year is written like 2020-2021.");
    private static final Text TIME = new Text(
            "changedSince 应为 UTC 时间，如 2021-10-31T00:00:00Z。",
            "changedSince must be a time in UTC such as 2021-10-31T00:00:00Z.");

    @PathParam("code")
    @Parameter(description = "Two digits of GB/T 2260", example = "43")
    String code = "";

    @PathParam("kind")
    @Parameter(description = "schools, submissions or reports", example = "reports")
    String kind = "";

    @QueryParam("year")
    @Parameter(description = "Only this school year; all if left out", example = "2020-2021")
    @Nullable
    String year;

    @QueryParam("changedSince")
    @Parameter(
            description = "Only rows written here since then",
            example = "2021-10-31T00:00:00Z",
            schema = @Schema(implementation = Instant.class))
    @Nullable
    String changedSince;

    /** Nothing, with a fault, where there is no such kind. */
    Optional<BulkKind> kind(Faults faults) {
        Optional<BulkKind> asked = BulkKind.of(kind);
        if (asked.isEmpty()) {
            faults.add(Fault.inParameter("kind", "unknown-value", KIND));
        }
        return asked;
    }

    /** Null for all years, and with a fault where the text is none. */
    @Nullable
    SchoolYear year(Faults faults) {
        SchoolYear of = year == null ? null : SchoolYear.parse(year).orElse(null);
        if (year != null && of == null) {
            faults.add(Fault.inParameter("year", "unknown-year", YEAR));
        }
        return of;
    }

    /** Null for ever, and with a fault where the text is no time. */
    @Nullable
    Instant since(Faults faults) {
        try {
            return changedSince == null ? null : Instant.parse(changedSince);
        } catch (DateTimeParseException malformed) {
            faults.add(Fault.inParameter("changedSince", "invalid-time", TIME));
            return null;
        }
    }
}
