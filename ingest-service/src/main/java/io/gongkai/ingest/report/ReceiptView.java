package io.gongkai.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A receipt as the API shows it. */
@JsonInclude(Include.NON_NULL)
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

        @Schema(
                description = "SHA-256 of title, text and list as JSON in this order without blanks, hexadecimal",
                required = true)
        String contentSha256,

        @Schema(description = "SHA-256 of the file that is kept with the revision, hexadecimal; not there if none is")
        @Nullable
        String documentSha256,

        @Schema(description = "Who submitted it (subject of the token)", required = true)
        String submittedBy,

        @Schema(description = "When the submission was received", required = true)
        Instant receivedAt,

        @Schema(description = "Whether that was after the due date in Asia/Shanghai", required = true)
        boolean late,

        @Schema(description = "Place among the receipts of this school and year, from 1", required = true)
        int number,

        @Schema(description = "Digest of the receipt before; 64 zeros for the first", required = true)
        String previousSha256,

        @Schema(description = "Digest of this receipt, which the next takes up", required = true)
        String sha256,

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
                receipt.contentSha256,
                receipt.documentSha256,
                receipt.submittedBy,
                receipt.receivedAt,
                receipt.late,
                receipt.number,
                receipt.previousSha256,
                receipt.sha256,
                ReportLinks.of(receipt.reportId, links));
    }
}
