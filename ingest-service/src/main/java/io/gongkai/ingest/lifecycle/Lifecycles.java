package io.gongkai.ingest.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lives of the reports; each change is part of the transaction of what caused it. */
@ApplicationScoped
public class Lifecycles {

    private final Event<StageChanged> changed;
    private final Clock clock;

    Lifecycles(Event<StageChanged> changed, Clock clock) {
        this.changed = changed;
        this.clock = clock;
    }

    public Optional<Standing> find(UUID reportId) {
        return Lifecycle.<Lifecycle>findByIdOptional(reportId).map(Standing::of);
    }

    public Map<UUID, Standing> of(List<UUID> reportIds) {
        return Lifecycle.of(reportIds).stream()
                .map(Standing::of)
                .collect(Collectors.toMap(Standing::reportId, Function.identity()));
    }

    /** Whoever submits holds the report already, so no two make the same row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Standing received(Received revision) {
        Lifecycle lifecycle = Lifecycle.locked(revision.reportId()).orElseGet(() -> begin(revision));
        lifecycle.received(revision.revision(), revision.at());
        lifecycle.persist();
        return tell(lifecycle);
    }

    /** Keeps decisions waiting until the transaction ends; false if there is no such revision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hold(UUID reportId, int revision) {
        return Lifecycle.locked(reportId)
                .filter(lifecycle -> revision <= lifecycle.revision)
                .isPresent();
    }

    /** Nothing changes if a newer revision has come meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void assessed(UUID reportId, int revision) {
        Lifecycle lifecycle = Lifecycle.locked(reportId).orElseThrow();
        if (lifecycle.revision == revision) {
            lifecycle.assessed(now());
            tell(lifecycle);
        }
    }

    private static Lifecycle begin(Received revision) {
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.reportId = revision.reportId();
        lifecycle.schoolCode = revision.schoolCode();
        lifecycle.provinceCode = revision.provinceCode();
        lifecycle.academicYear = revision.academicYear();
        lifecycle.firstSubmittedAt = revision.at();
        return lifecycle;
    }

    private Standing tell(Lifecycle lifecycle) {
        Standing standing = Standing.of(lifecycle);
        changed.fire(new StageChanged(standing));
        return standing;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
