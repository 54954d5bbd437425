package io.gongkai.ingest.report;

import io.gongkai.ingest.document.KeptFiles;
import io.gongkai.ingest.document.reader.Extraction;
import io.gongkai.ingest.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Recomputes the digests of a school and year from what is stored, and says what does not fit. */
@ApplicationScoped
class ReceiptVerification {

    private final ContentDigest digest;
    private final KeptFiles files;
    private final EntityManager database;
    private final Links links;

    ReceiptVerification(ContentDigest digest, KeptFiles files, EntityManager database, Links links) {
        this.digest = digest;
        this.files = files;
        this.database = database;
        this.links = links;
    }

    /** Holds the report, so that nobody adds a receipt while its chain is being read. */
    Verification verify(Receipt asked, Language language) {
        Report report = Report.<Report>findById(asked.reportId, LockModeType.PESSIMISTIC_READ);
        Map<Integer, StoredDigests> stored = storedDigests(report);
        List<Verification.Fault> faults = new ArrayList<>();
        List<Verification.Link> chain = new ArrayList<>();
        String previous = ReceiptChain.START;
        int expected = 1;
        for (Receipt receipt : Receipt.chain(report.id)) {
            String recomputed = ReceiptChain.digest(receipt);
            for (ChainFault fault : faults(receipt, recomputed, previous, expected, stored)) {
                faults.add(Verification.Fault.of(receipt.number, fault, language));
            }
            chain.add(new Verification.Link(receipt.number, ReceiptView.of(receipt, links), recomputed));
            previous = receipt.sha256;
            expected = receipt.number + 1;
        }
        if (expected != report.receiptCount + 1 || !previous.equals(report.receiptHead)) {
            faults.add(Verification.Fault.of(expected, ChainFault.RECEIPT_MISSING, language));
        }
        return new Verification(
                asked.id,
                report.schoolCode,
                report.academicYear,
                faults.isEmpty(),
                report.receiptHead,
                report.receiptCount,
                faults,
                chain);
    }

    private static List<ChainFault> faults(
            Receipt receipt, String recomputed, String previous, int expected, Map<Integer, StoredDigests> stored) {
        List<ChainFault> faults = new ArrayList<>();
        if (receipt.number != expected) {
            faults.add(ChainFault.RECEIPT_MISSING);
        }
        if (!recomputed.equals(receipt.sha256)) {
            faults.add(ChainFault.RECEIPT_CHANGED);
        }
        if (!receipt.previousSha256.equals(previous)) {
            faults.add(ChainFault.LINK_BROKEN);
        }
        StoredDigests revision = stored.get(receipt.revision);
        if (revision == null || !revision.text().equals(receipt.textSha256)) {
            faults.add(ChainFault.TEXT_CHANGED);
        }
        if (revision == null || !revision.content().equals(receipt.contentSha256)) {
            faults.add(ChainFault.CONTENT_CHANGED);
        }
        if (revision == null || !Objects.equals(revision.document(), receipt.documentSha256)) {
            faults.add(ChainFault.DOCUMENT_CHANGED);
        }
        return faults;
    }

    /** One text at a time: a report may have many revisions of a million characters. */
    private Map<Integer, StoredDigests> storedDigests(Report report) {
        Map<Integer, StoredDigests> digests = new HashMap<>();
        for (int number = 1; number <= report.latestRevision; number++) {
            Revision.of(report.id, number).ifPresent(revision -> {
                digests.put(revision.number, digests(revision));
                database.detach(revision);
            });
        }
        return digests;
    }

    private StoredDigests digests(Revision revision) {
        String document = files.digest(revision.reportId, revision.number, Extraction.DOCUMENT)
                .orElse(null);
        return new StoredDigests(Sha256.of(revision.text), digest.of(revision), document);
    }

    /** What the digests of a stored revision are now. */
    private record StoredDigests(
            String text, String content, @Nullable String document) {}
}
