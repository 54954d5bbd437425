package io.gongkai.ingest.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.assessment.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A return as the API shows it: exactly what is to be mended, and where. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Return", description = "What the school was asked to mend 退回修改")
public record ReturnView(
        @Schema(description = "First, second, … return of the report", required = true)
        int round,

        @Schema(description = "The revision that was returned; the places are those of its text", required = true)
        int revision,

        @Schema(description = "Last day on which the new revision is in time", required = true)
        LocalDate dueDate,

        @Schema(required = true) String reason,

        @Schema(description = "What else is to be mended") @Nullable
        String remarks,

        @Schema(description = "The findings to mend, as they were then", required = true)
        List<Finding> findings,

        @Schema(required = true) Instant returnedAt,

        @Schema(description = "Who returned it (subject of the token)", required = true)
        String returnedBy) {

    static ReturnView of(ReportReturn it, List<Finding> findings) {
        return new ReturnView(
                it.round, it.revision, it.dueDate, it.reason, it.remarks, findings, it.returnedAt, it.returnedBy);
    }

    public boolean named(String findingKey) {
        return findings.stream().anyMatch(finding -> finding.key().equals(findingKey));
    }
}
