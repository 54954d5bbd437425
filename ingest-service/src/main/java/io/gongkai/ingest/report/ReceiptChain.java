package io.gongkai.ingest.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The digest that ties a receipt to the one before it. Its canonical form is a promise to third parties, who recompute
 * it (RECEIPTS.md): a name and fourteen lines, each ended by a line feed, in UTF-8. A change needs a new name in the first line.
 */
final class ReceiptChain {

    /** What stands for the digest of the receipt before the first. */
    static final String START = "0".repeat(64);

    /** What stands for the digest of a document that was not there. */
    private static final String NO_DOCUMENT = "-";

    private static final String FORM = "gongkai-receipt-v1";
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private ReceiptChain() {}

    static String digest(Receipt receipt) {
        return Sha256.of(canonical(receipt));
    }

    static String canonical(Receipt receipt) {
        return String.join(
                        "\n",
                        FORM,
                        receipt.id.toString(),
                        receipt.reportId.toString(),
                        receipt.schoolCode,
                        receipt.academicYear,
                        Integer.toString(receipt.number),
                        Integer.toString(receipt.revision),
                        receipt.status.name(),
                        receipt.textSha256,
                        receipt.contentSha256,
                        receipt.documentSha256 == null ? NO_DOCUMENT : receipt.documentSha256,
                        receipt.submittedBy,
                        time(receipt.receivedAt),
                        Boolean.toString(receipt.late),
                        receipt.previousSha256)
                + "\n";
    }

    private static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
