package io.gongkai.compliance.replay;

import io.gongkai.compliance.ruleset.RuleFiles;
import io.gongkai.compliance.ruleset.RuleSets;
import io.gongkai.compliance.submission.StoredReport;
import io.gongkai.compliance.submission.StoredReports;
import io.gongkai.engine.lexicon.RuleData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One batch of a replay: what was compared and how far it got are stored together or not at all. */
@ApplicationScoped
class ReplayStep {

    private static final Logger LOG = Logger.getLogger(ReplayStep.class);

    private final StoredReports reports;
    private final RuleSets ruleSets;
    private final Differences differences;
    private final ReplayConfig config;
    private final Clock clock;

    /** Loading rule sets takes longer than a batch. */
    private volatile @Nullable Trial lastTrial;

    ReplayStep(StoredReports reports, RuleSets ruleSets, Differences differences, ReplayConfig config, Clock clock) {
        this.reports = reports;
        this.ruleSets = ruleSets;
        this.differences = differences;
        this.config = config;
        this.clock = clock;
    }

    /** False where nothing waits, or others are at work on all that does. */
    @Transactional
    boolean take() {
        Optional<Replay> claimed = Replay.claim();
        claimed.ifPresent(this::advance);
        return claimed.isPresent();
    }

    private void advance(Replay replay) {
        replay.started(now());
        List<StoredReport> batch = reports.after(replay.place(), replay.extent(), config.batchSize());
        Map<Change, Integer> tally = new HashMap<>();
        try {
            boolean all = compare(replay, batch, tally);
            if (all && batch.size() < config.batchSize()) {
                replay.finished(now());
            }
        } catch (TrialFailure failure) {
            replay.failed(failure, now());
        }
        differences.add(replay.id, tally);
        if (!replay.isUnfinished()) {
            LOG.infof("Replay ended replay=%s status=%s reports=%d", replay.id, replay.status, replay.done);
        }
    }

    /** False where the time of a batch is up before its end: what was compared counts, the rest is for the next. */
    private boolean compare(Replay replay, List<StoredReport> batch, Map<Change, Integer> tally) throws TrialFailure {
        Instant end = clock.instant().plus(config.batchTime());
        for (StoredReport report : batch) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
            Comparison comparison = trial(replay, report).compare(report);
            differences.keep(replay.id, report, comparison);
            comparison.changes().forEach(change -> tally.merge(change, 1, Integer::sum));
            replay.compared(report);
        }
        return true;
    }

    /** The replay may have been queued by an engine that asked for less; it must not keep the others waiting. */
    private Trial trial(Replay replay, StoredReport report) throws TrialFailure {
        Trial trial = lastTrial;
        if (trial == null || !trial.replayId().equals(replay.id)) {
            RuleData baseline = ruleSets.data(replay.baselineNumber);
            try {
                trial = Trial.of(replay.id, baseline, RuleFiles.read(replay.files));
            } catch (IllegalArgumentException e) {
                throw new TrialFailure("engine-failed", null, report.id().reportId(), e);
            }
            lastTrial = trial;
        }
        return trial;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
