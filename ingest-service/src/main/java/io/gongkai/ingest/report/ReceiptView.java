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

        @Schema(description = "SHA-256 of the file that is kept with the revision, hexadecimal; not there if none is")
        @Nullable
        String documentSha256,

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
                receipt.documentSha256,
                receipt.receivedAt,
                receipt.late,
                ReportLinks.of(receipt.reportId, links));
    }
}
