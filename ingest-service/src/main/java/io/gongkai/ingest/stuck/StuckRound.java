package io.gongkai.ingest.stuck;

import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One look at what has stayed too long. Each report is noticed in a transaction of its own, so none waits for another. */
@ApplicationScoped
class StuckRound {

    private static final int BATCH = 200;

    private final Lifecycles lifecycles;
    private final Noticing noticing;
    private final Map<Stage, Duration> limits;
    private final Clock clock;

    StuckRound(Lifecycles lifecycles, Noticing noticing, StuckConfig config, Clock clock) {
        this.lifecycles = lifecycles;
        this.noticing = noticing;
        this.limits = Map.of(
                Stage.RECEIVED,
                config.received(),
                Stage.ASSESSED,
                config.assessed(),
                Stage.ENDORSED,
                config.endorsed());
        this.clock = clock;
    }

    /** True if there may be more. */
    boolean look() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean more = false;
        for (Map.Entry<Stage, Duration> limit : limits.entrySet()) {
            Instant before = now.minus(limit.getValue());
            List<UUID> late = lifecycles.inStageSince(limit.getKey(), before, BATCH);
            late.forEach(reportId -> noticing.notice(reportId, limit.getKey(), before, now));
            more |= late.size() == BATCH;
        }
        return more;
    }
}
