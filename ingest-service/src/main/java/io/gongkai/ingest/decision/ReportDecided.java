package io.gongkai.ingest.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.outbox.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of a decision on a report; contract/report-decided.v1. Who decided and why stays here. */
@JsonInclude(Include.NON_NULL)
record ReportDecided(
        UUID reportId,
        int revision,
        String schoolCode,
        String provinceCode,
        String academicYear,
        DecisionType decision,
        Instant decidedAt,
        long version,
        @Nullable LocalDate dueDate,
        List<String> findings,
        List<String> waivedFindings,
        int rounds,
        Instant firstSubmittedAt,
        @Nullable Integer acceptedRevision) {

    static final EventType TYPE = EventType.of("report-decided.v1");

    static ReportDecided of(Decision decision, Instant at) {
        Standing standing = decision.standing();
        return new ReportDecided(
                standing.reportId(),
                standing.revision(),
                standing.schoolCode(),
                standing.provinceCode(),
                standing.academicYear(),
                decision.type(),
                at,
                standing.version(),
                standing.returnDue(),
                decision.findings(),
                decision.waived(),
                standing.rounds(),
                standing.firstSubmittedAt(),
                standing.acceptedRevision());
    }
}
