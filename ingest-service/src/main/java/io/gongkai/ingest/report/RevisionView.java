package io.gongkai.ingest.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision as the API shows it; its text has an address of its own. */
@Schema(name = "Revision", description = "One submitted state of a report")
record RevisionView(
        @Schema(required = true) UUID reportId,

        @Schema(description = "Number, from 1", required = true)
        int revision,

        @Schema(required = true) String title,

        @Schema(description = "SHA-256 of the text in UTF-8, hexadecimal", required = true)
        String textSha256,

        @Schema(required = true) Instant submittedAt,

        @Schema(description = "Who submitted it (subject of the token)", required = true)
        String submittedBy,

        @Schema(description = "The due date that held then", required = true)
        LocalDate dueDate,

        @Schema(required = true) boolean late,

        @Schema(description = "Where to read the text", required = true)
        String text) {

    static RevisionView of(RevisionSummary revision) {
        return new RevisionView(
                revision.reportId(),
                revision.number(),
                revision.title(),
                revision.textSha256(),
                revision.submittedAt(),
                revision.submittedBy(),
                revision.dueDate(),
                revision.late(),
                "/v1/reports/" + revision.reportId() + "/revisions/" + revision.number() + "/text");
    }
}
