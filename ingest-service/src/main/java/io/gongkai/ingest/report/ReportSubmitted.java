package io.gongkai.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.applicability.Decided;
import io.gongkai.ingest.outbox.EventType;
import io.gongkai.ingest.school.Ownership;
import io.gongkai.ingest.school.SchoolType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of a new revision with all that is needed to assess it; contract/report-submitted.v1. */
@JsonInclude(Include.NON_NULL)
record ReportSubmitted(
        UUID reportId,
        int revision,
        String schoolCode,
        String schoolName,
        SchoolType schoolType,
        Ownership ownership,
        String provinceCode,
        String academicYear,
        String title,
        String text,
        String textSha256,
        List<ChecklistRow> checklist,
        Instant submittedAt,
        LocalDate dueDate,
        boolean late,
        @Nullable String profile,
        List<Decided> applicability) {

    static final EventType TYPE = EventType.of("report-submitted.v1");

    static ReportSubmitted of(CheckedSubmission submission, Revision revision) {
        return new ReportSubmitted(
                revision.reportId,
                revision.number,
                submission.school().schoolCode(),
                submission.school().name(),
                submission.school().schoolType(),
                submission.school().ownership(),
                submission.school().provinceCode(),
                submission.collection().academicYear(),
                revision.title,
                revision.text,
                revision.textSha256,
                submission.content().checklist(),
                revision.submittedAt,
                revision.dueDate,
                revision.late,
                submission.collection().profile(),
                submission.applicability());
    }
}
