package io.gongkai.ingest.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.audit.Happening;
import io.gongkai.ingest.lifecycle.Stage;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.outbox.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a follower is told; contract/report-progress.v1. Who did it and why is for those who may read the history. */
@JsonInclude(Include.NON_NULL)
record ReportProgress(
        EventName event,
        UUID reportId,
        int revision,
        String schoolCode,
        String provinceCode,
        String academicYear,
        Instant at,
        Stage stage,
        Instant stageSince,
        long version,
        @Nullable LocalDate returnDue,
        @Nullable Integer acceptedRevision,
        @Nullable Act decision,
        List<String> subjects) {

    static final EventType TYPE = EventType.of("report-progress.v1");

    static ReportProgress of(Happening happening, Standing standing, Instant at) {
        EventName event = EventName.of(happening.act());
        return new ReportProgress(
                event,
                standing.reportId(),
                happening.revision(),
                standing.schoolCode(),
                standing.provinceCode(),
                standing.academicYear(),
                at,
                standing.stage(),
                standing.since(),
                standing.version(),
                standing.returnDue(),
                standing.acceptedRevision(),
                event == EventName.WAIVER_DECIDED ? happening.act() : null,
                happening.subjects());
    }
}
