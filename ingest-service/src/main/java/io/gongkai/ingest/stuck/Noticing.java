package io.gongkai.ingest.stuck;

import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.audit.Actor;
import io.gongkai.ingest.audit.Audit;
import io.gongkai.ingest.audit.Happening;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Stage;
import io.gongkai.ingest.lifecycle.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Marks a report that has stayed too long, and tells it once: in its history, to followers and webhooks, in the log. */
@ApplicationScoped
class Noticing {

    private static final Logger LOG = Logger.getLogger(Noticing.class);

    private final Lifecycles lifecycles;
    private final Audit audit;

    Noticing(Lifecycles lifecycles, Audit audit) {
        this.lifecycles = lifecycles;
        this.audit = audit;
    }

    /** Looked at again under the lock: another instance may have noticed it, or it may have moved on. */
    @Transactional
    void notice(UUID reportId, Stage stage, Instant before, Instant now) {
        lifecycles.stuck(reportId, stage, before, now).ifPresent(standing -> tell(standing, now));
    }

    private void tell(Standing standing, Instant now) {
        audit.note(Happening.of(standing.reportId(), standing.revision(), Act.STUCK), Actor.SYSTEM, now);
        LOG.warnf(
                "Report is stuck report=%s school=%s stage=%s since=%s",
                standing.reportId(), standing.schoolCode(), standing.stage(), standing.since());
    }
}
