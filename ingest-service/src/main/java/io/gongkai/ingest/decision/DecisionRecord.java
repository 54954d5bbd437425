package io.gongkai.ingest.decision;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.audit.Actor;
import io.gongkai.ingest.audit.Audit;
import io.gongkai.ingest.audit.Happening;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Writes a decision into the history and tells the other services, in the transaction of the decision. */
@ApplicationScoped
class DecisionRecord {

    private static final Logger LOG = Logger.getLogger(DecisionRecord.class);

    private final Audit audit;
    private final Outbox outbox;
    private final Caller caller;

    DecisionRecord(Audit audit, Outbox outbox, Caller caller) {
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
    }

    Standing keep(Decision decision) {
        Standing standing = decision.standing();
        Instant at = standing.since();
        List<String> subjects = Stream.concat(decision.findings().stream(), decision.waived().stream())
                .toList();
        audit.note(
                Happening.of(
                                standing.reportId(),
                                standing.revision(),
                                decision.type().act())
                        .because(decision.reason())
                        .about(subjects),
                Actor.of(caller),
                at);
        outbox.add(
                ReportDecided.TYPE,
                standing.schoolCode(),
                UUID.randomUUID(),
                standing.reportId().toString(),
                ReportDecided.of(decision, at));
        LOG.infof(
                "Report decided report=%s revision=%d decision=%s rounds=%d",
                standing.reportId(), standing.revision(), decision.type(), standing.rounds());
        return standing;
    }
}
