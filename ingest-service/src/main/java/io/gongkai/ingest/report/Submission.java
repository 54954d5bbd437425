package io.gongkai.ingest.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.audit.Actor;
import io.gongkai.ingest.audit.Audit;
import io.gongkai.ingest.audit.Happening;
import io.gongkai.ingest.document.KeptFile;
import io.gongkai.ingest.document.KeptFiles;
import io.gongkai.ingest.document.reader.Extraction;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Received;
import io.gongkai.ingest.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes a report in: revision, receipt and event are one transaction, so that nothing accepted can be lost. */
@ApplicationScoped
class Submission {

    private static final Logger LOG = Logger.getLogger(Submission.class);

    private final SubmissionCheck check;
    private final IdempotencyKeys keys;
    private final Lifecycles lifecycles;
    private final Audit audit;
    private final ContentDigest digest;
    private final Outbox outbox;
    private final KeptFiles files;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Submission(
            SubmissionCheck check,
            IdempotencyKeys keys,
            Lifecycles lifecycles,
            Audit audit,
            ContentDigest digest,
            Outbox outbox,
            KeptFiles files,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.check = check;
        this.keys = keys;
        this.lifecycles = lifecycles;
        this.audit = audit;
        this.digest = digest;
        this.outbox = outbox;
        this.files = files;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** The receipt; the same one again when a request is repeated with its idempotency key. */
    @Transactional
    Receipt submit(ReceivedReport received, @Nullable String idempotencyKey) {
        String requestSha256 = Sha256.of(write(received.request()));
        Optional<Receipt> earlier = keys.receiptFor(caller.subject(), idempotencyKey, requestSha256);
        if (earlier.isPresent()) {
            return earlier.orElseThrow();
        }
        CheckedSubmission submission = check.check(received);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Report report =
                Report.lockedFor(submission.school(), submission.collection().academicYear(), now);
        String contentSha256 = digest.of(submission.content());
        Optional<RevisionSummary> same = Revision.newestOf(report)
                .filter(newest -> newest.contentSha256().equals(contentSha256))
                .filter(newest -> newest.applicability().equals(write(submission.applicability())))
                .filter(newest -> !lifecycles.isWithdrawn(report.id));
        RevisionSummary revision = same.orElseGet(() -> addRevision(report, submission, contentSha256, now));
        if (same.isEmpty()) {
            received.files().forEach(file -> files.keep(report.id, revision.number(), file));
        }
        Receipt receipt = receipt(report, revision, same.isPresent(), now);
        receipt.idempotencyKey = idempotencyKey;
        receipt.requestSha256 = requestSha256;
        report.append(receipt);
        receipt.persist();
        LOG.infof(
                "Report received school=%s year=%s report=%s revision=%d status=%s late=%b receipt=%s",
                report.schoolCode,
                report.academicYear,
                report.id,
                revision.number(),
                receipt.status,
                receipt.late,
                receipt.id);
        return receipt;
    }

    private RevisionSummary addRevision(
            Report report, CheckedSubmission submission, String contentSha256, Instant now) {
        Revision revision = new Revision();
        revision.id = UUID.randomUUID();
        revision.reportId = report.id;
        revision.number = ++report.latestRevision;
        revision.title = submission.content().title();
        revision.text = submission.content().text();
        revision.textSha256 = Sha256.of(revision.text);
        revision.contentSha256 = contentSha256;
        revision.checklist = write(submission.content().checklist());
        revision.applicability = write(submission.applicability());
        revision.dueDate = submission.collection().dueDate();
        revision.late = Lateness.isLate(now, revision.dueDate);
        revision.submittedAt = now;
        revision.submittedBy = caller.subject();
        revision.persist();
        lifecycles.received(new Received(
                report.id,
                report.schoolCode,
                report.provinceCode,
                report.academicYear,
                revision.number,
                submission.collection().twoLevels(),
                now));
        audit.note(Happening.of(report.id, revision.number, Act.SUBMITTED), Actor.of(caller), now);
        outbox.add(
                ReportSubmitted.TYPE,
                report.schoolCode,
                revision.id,
                report.id.toString(),
                ReportSubmitted.of(submission, revision));
        return RevisionSummary.of(revision);
    }

    private Receipt receipt(Report report, RevisionSummary revision, boolean unchanged, Instant now) {
        Receipt receipt = new Receipt();
        receipt.id = UUID.randomUUID();
        receipt.reportId = report.id;
        receipt.revision = revision.number();
        receipt.schoolCode = report.schoolCode;
        receipt.provinceCode = report.provinceCode;
        receipt.academicYear = report.academicYear;
        receipt.status = unchanged ? ReceiptStatus.UNCHANGED : ReceiptStatus.ACCEPTED_FOR_PROCESSING;
        receipt.textSha256 = revision.textSha256();
        receipt.documentSha256 = files.find(report.id, revision.number(), Extraction.DOCUMENT)
                .map(KeptFile::sha256)
                .orElse(null);
        receipt.contentSha256 = revision.contentSha256();
        receipt.late = revision.late();
        receipt.receivedAt = now;
        receipt.submittedBy = caller.subject();
        return receipt;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
