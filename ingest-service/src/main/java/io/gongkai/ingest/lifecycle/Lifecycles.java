package io.gongkai.ingest.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
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
        lifecycle.received(revision.revision(), revision.twoLevels(), revision.at());
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

    Optional<Standing> hold(UUID reportId) {
        return Lifecycle.locked(reportId).map(Standing::of);
    }

    /** Whether the school owes a new revision, for which it has time even after the collection is closed. */
    public boolean isReturned(String schoolCode, String academicYear) {
        return Lifecycle.count(
                        "schoolCode = ?1 and academicYear = ?2 and stage = ?3",
                        schoolCode,
                        academicYear,
                        Stage.RETURNED)
                > 0;
    }

    /** Whether the same content again is a new beginning. */
    public boolean isWithdrawn(UUID reportId) {
        return Lifecycle.count("reportId = ?1 and stage = ?2", reportId, Stage.WITHDRAWN) > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Standing returned(UUID reportId, LocalDate due) {
        return change(reportId, (lifecycle, now) -> lifecycle.returned(due, now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Standing recalled(UUID reportId) {
        return change(reportId, Lifecycle::recalled);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Standing endorsed(UUID reportId) {
        return change(reportId, Lifecycle::endorsed);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Standing accepted(UUID reportId) {
        return change(reportId, Lifecycle::accepted);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Standing withdrawn(UUID reportId) {
        return change(reportId, Lifecycle::withdrawn);
    }

    /** Something was said about the report: whoever decides without having seen it is stopped by the new version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Standing noted(UUID reportId) {
        return change(reportId, Lifecycle::noted);
    }

    private Standing change(UUID reportId, BiConsumer<Lifecycle, Instant> change) {
        Lifecycle lifecycle = Lifecycle.locked(reportId).orElseThrow();
        change.accept(lifecycle, now());
        return tell(lifecycle);
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

    /** Reports that have been in a stage since before a time, and of which nobody has said so yet; oldest first. */
    @Transactional
    public List<UUID> inStageSince(Stage stage, Instant before, int limit) {
        return Lifecycle.inStageSince(stage, before, limit);
    }

    /** Marked until its stage changes; empty if it has moved on meanwhile, or is marked already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Standing> stuck(UUID reportId, Stage stage, Instant before, Instant now) {
        return Lifecycle.locked(reportId)
                .filter(lifecycle -> lifecycle.isNewlyLate(stage, before))
                .map(lifecycle -> {
                    lifecycle.stuck(now);
                    return tell(lifecycle);
                });
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
