package io.gongkai.ingest.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.problem.ProblemException;
import io.gongkai.ingest.report.BulkEntry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on one entry: its submission and its mark are one transaction, so that an entry is submitted once, wherever the
 * service is killed.
 */
@ApplicationScoped
class BulkStep {

    private static final Logger LOG = Logger.getLogger(BulkStep.class);
    private static final int MAX_ATTEMPTS = 5;
    private static final int SERVER_ERROR = 500;

    private final BulkTable table;
    private final BulkEntry entries;
    private final CurrentIdentityAssociation identity;
    private final ObjectMapper json;
    private final Clock clock;

    BulkStep(BulkTable table, BulkEntry entries, CurrentIdentityAssociation identity, ObjectMapper json, Clock clock) {
        this.table = table;
        this.entries = entries;
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    /** Whether to look for the next entry at once: not where there was none, and not after a failure of ours. */
    @ActivateRequestContext
    boolean run() {
        AtomicReference<BulkTable.@Nullable Claimed> claimed = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> submit(claimed));
        } catch (RuntimeException failed) {
            BulkTable.Claimed entry = claimed.get();
            if (entry == null) {
                throw failed;
            }
            return QuarkusTransaction.requiringNew().call(() -> keep(entry, failed));
        }
    }

    private boolean submit(AtomicReference<BulkTable.@Nullable Claimed> claimed) {
        BulkTable.Claimed entry = table.claim().orElse(null);
        if (entry == null) {
            return false;
        }
        claimed.set(entry);
        identity.setIdentity(new OnBehalf(entry.sender()).identity());
        try {
            BulkEntry.Outcome outcome = entries.submit(entry.name(), entry.content());
            BulkStatus status = outcome.unchanged() ? BulkStatus.UNCHANGED : BulkStatus.ACCEPTED;
            table.accept(entry, status, outcome.receiptId(), now());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return true;
    }

    /** What the sender can mend ends the entry; a failure of ours is tried again later, but not for ever. */
    private boolean keep(BulkTable.Claimed entry, RuntimeException failed) {
        if (failed instanceof ProblemException problem && problem.type().status() < SERVER_ERROR) {
            table.fail(entry, write(StoredFault.of(problem)), now());
            return true;
        }
        LOG.errorf(
                failed,
                "Bulk entry failed job=%s entry=%d attempt=%d",
                entry.job(),
                entry.number(),
                entry.attempts() + 1);
        table.countAttempt(entry);
        if (entry.attempts() + 1 >= MAX_ATTEMPTS) {
            StoredFault gaveUp = StoredFault.of(null, "internal-error", BulkProblems.GAVE_UP);
            table.fail(entry, write(List.of(gaveUp)), now());
        }
        return false;
    }

    private String write(List<StoredFault> faults) {
        try {
            return json.writeValueAsString(faults);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
