package io.gongkai.ingest.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a revision is known by, without its text. */
record RevisionSummary(
        UUID reportId,
        int number,
        String title,
        String textSha256,
        String contentSha256,
        String applicability,
        LocalDate dueDate,
        boolean late,
        Instant submittedAt,
        String submittedBy) {

    static RevisionSummary of(Revision revision) {
        return new RevisionSummary(
                revision.reportId,
                revision.number,
                revision.title,
                revision.textSha256,
                revision.contentSha256,
                revision.applicability,
                revision.dueDate,
                revision.late,
                revision.submittedAt,
                revision.submittedBy);
    }
}
