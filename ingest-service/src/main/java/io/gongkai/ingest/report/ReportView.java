package io.gongkai.ingest.report;

import io.gongkai.ingest.lifecycle.Stage;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as the API shows it, with what its newest revision is known by. */
@Schema(name = "Report", description = "A school's report on one school year")
record ReportView(
        @Schema(required = true) UUID reportId,
        @Schema(required = true) String schoolCode,
        @Schema(required = true) String provinceCode,
        @Schema(required = true) String academicYear,

        @Schema(description = "Number of the newest revision", required = true)
        int revision,

        @Schema(description = "Title of the newest revision", required = true)
        String title,

        @Schema(description = "SHA-256 of its text in UTF-8, hexadecimal", required = true)
        String textSha256,

        @Schema(description = "When the newest revision was submitted", required = true)
        Instant submittedAt,

        @Schema(description = "The due date that held then", required = true)
        LocalDate dueDate,

        @Schema(description = "Whether it came after the due date", required = true)
        boolean late,

        @Schema(description = "When the first revision was submitted", required = true)
        Instant createdAt,

        @Schema(description = "Where its newest revision stands", required = true)
        Stage stage,

        @Schema(description = "Since when", required = true) Instant stageSince,

        @Schema(description = "What is possible now", required = true)
        Set<Step> steps,

        @Schema(description = "The revision in force; null where there is none", nullable = true) @Nullable
        Integer acceptedRevision,

        @Schema(description = "Until when a returned report is to be back; null if it is not", nullable = true)
        @Nullable
        LocalDate returnDue,

        @Schema(description = "Whether that day is over", required = true)
        boolean overdue,

        @Schema(description = "Whether it stays in its stage longer than it should", required = true)
        boolean stuck,

        @Schema(description = "How often it was returned", required = true)
        int rounds,

        @Schema(required = true) ReportLinks links) {

    static ReportView of(Report report, RevisionSummary newest, Standing standing, Links links, LocalDate today) {
        return new ReportView(
                report.id,
                report.schoolCode,
                report.provinceCode,
                report.academicYear,
                newest.number(),
                newest.title(),
                newest.textSha256(),
                newest.submittedAt(),
                newest.dueDate(),
                newest.late(),
                report.createdAt,
                standing.stage(),
                standing.since(),
                standing.steps(),
                standing.acceptedRevision(),
                standing.returnDue(),
                standing.isOverdue(today),
                standing.isStuck(),
                standing.rounds(),
                ReportLinks.of(report.id, links));
    }
}
