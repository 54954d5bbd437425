package io.gongkai.ingest.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt as the API shows it. */
@Schema(name = "Receipt", description = "Proof of what was received and when 回执")
record ReceiptView(
        @Schema(required = true) UUID receiptId,

        @Schema(description = "The same for all revisions of a school's report on a year", required = true)
        UUID reportId,

        @Schema(description = "Number of the revision, from 1", required = true)
        int revision,

        @Schema(
                description = "ACCEPTED_FOR_PROCESSING, or UNCHANGED if it was the newest revision's very content",
                required = true)
        ReceiptStatus status,

        @Schema(required = true) String schoolCode,
        @Schema(required = true) String academicYear,

        @Schema(description = "SHA-256 of the text in UTF-8, hexadecimal", required = true)
        String textSha256,

        @Schema(description = "When the submission was received", required = true)
        Instant receivedAt,

        @Schema(description = "Whether that was after the due date in Asia/Shanghai", required = true)
        boolean late,

        @Schema(required = true) ReportLinks links) {

    static ReceiptView of(Receipt receipt, Links links) {
        return new ReceiptView(
                receipt.id,
                receipt.reportId,
                receipt.revision,
                receipt.status,
                receipt.schoolCode,
                receipt.academicYear,
                receipt.textSha256,
                receipt.receivedAt,
                receipt.late,
                ReportLinks.of(receipt.reportId, links));
    }
}
