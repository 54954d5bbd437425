package io.gongkai.ingest.report;

import io.gongkai.ingest.problem.Language;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether all receipts of a school and year still say what they said when they were given. */
@Schema(description = "Whether all receipts of a school and year still say what they said 核验结果")
record Verification(
        @Schema(description = "The receipt that was asked for", required = true)
        UUID receiptId,

        @Schema(required = true) String schoolCode,
        @Schema(required = true) String academicYear,

        @Schema(description = "Whether nothing was found that has changed", required = true)
        boolean valid,

        @Schema(description = "Digest of the newest receipt, as the report holds it", required = true)
        String headSha256,

        @Schema(description = "How many receipts the report holds to have given", required = true)
        int receiptCount,

        @Schema(description = "What does not fit", required = true)
        List<Fault> faults,

        @Schema(description = "All receipts from the first, with what their digests are made of", required = true)
        List<Link> chain) {

    /** Something that was changed behind the service's back. */
    @Schema(name = "VerificationFault", description = "Something that does not fit")
    record Fault(
            @Schema(description = "Number of the receipt in the chain, from 1", required = true)
            int number,

            @Schema(required = true) ChainFault code,

            @Schema(description = "What it means", required = true)
            String message) {

        static Fault of(int number, ChainFault code, Language language) {
            return new Fault(number, code, code.message().in(language));
        }
    }

    /** A receipt as the chain holds it. */
    @Schema(name = "ReceiptLink", description = "A receipt in the chain")
    record Link(
            @Schema(description = "Place in the chain, from 1", required = true)
            int number,

            @Schema(required = true) ReceiptView receipt,

            @Schema(description = "The digest as it is recomputed from what is stored now", required = true)
            String recomputedSha256) {}
}
