package io.gongkai.ingest.waiver;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.audit.Actor;
import io.gongkai.ingest.audit.Audit;
import io.gongkai.ingest.audit.Happening;
import io.gongkai.ingest.lifecycle.Lifecycles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;

/** Writes what happens to waivers into the report's history, as a new version of the report. */
@ApplicationScoped
class WaiverRecord {

    private static final Logger LOG = Logger.getLogger(WaiverRecord.class);

    private final Lifecycles lifecycles;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    WaiverRecord(Lifecycles lifecycles, Audit audit, Caller caller, Clock clock) {
        this.lifecycles = lifecycles;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void note(Waiver waiver, Act act, String reason, Instant at) {
        lifecycles.noted(waiver.reportId);
        audit.note(
                Happening.of(waiver.reportId, waiver.revision, act)
                        .because(reason)
                        .about(List.of(waiver.findingKey, waiver.id.toString())),
                Actor.of(caller),
                at);
        LOG.infof(
                "Waiver changed report=%s waiver=%s status=%s scope=%s",
                waiver.reportId, waiver.id, waiver.status, waiver.scope);
    }
}
