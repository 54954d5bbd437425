package io.gongkai.compliance.replay;

import io.gongkai.compliance.ruleset.RuleFiles;
import io.gongkai.compliance.ruleset.RuleSet;
import io.gongkai.compliance.submission.StoredReport;
import io.gongkai.compliance.submission.StoredReports;
import io.gongkai.engine.lexicon.RuleData;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trial of a candidate rule set, and how far it got. */
@Entity
class Replay extends PanacheEntityBase {

    /** The oldest that waits and that no other replica is at work on. */
    private static final String CLAIM = "select * from replay where status in ('QUEUED', 'RUNNING')"
            + " order by created_at, id limit 1 for update skip locked";

    @Id
    UUID id;

    Instant createdAt;
    String createdBy;

    @Nullable
    String note;

    @Nullable
    String provinceCode;

    @Nullable
    String academicYear;

    String ruleSet;
    String files;
    int baselineNumber;
    String baselineRuleSet;

    @Enumerated(EnumType.STRING)
    ReplayStatus status;

    int total;
    int done;
    String lastSchool;
    UUID lastReport;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    @Nullable
    String failureCode;

    @Nullable
    String failedRule;

    @Nullable
    UUID failedReport;

    protected Replay() {}

    Replay(RuleData candidate, RuleSet baseline, NewReplay request, String createdBy, Instant createdAt) {
        id = UUID.randomUUID();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        note = request.note();
        provinceCode = request.provinceCode();
        academicYear = request.academicYear();
        ruleSet = candidate.version();
        files = RuleFiles.write(candidate);
        baselineNumber = baseline.number();
        baselineRuleSet = baseline.version();
        status = ReplayStatus.QUEUED;
        lastSchool = StoredReport.Place.BEFORE_ALL.schoolCode();
        lastReport = StoredReport.Place.BEFORE_ALL.reportId();
    }

    static Optional<Replay> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Held until the transaction ends; whoever dies at work leaves it to the next. */
    static Optional<Replay> claim() {
        return getSession().createNativeQuery(CLAIM, Replay.class).uniqueResultOptional();
    }

    StoredReports.Extent extent() {
        return new StoredReports.Extent(provinceCode, academicYear);
    }

    StoredReport.Place place() {
        return new StoredReport.Place(lastSchool, lastReport);
    }

    boolean isUnfinished() {
        return status == ReplayStatus.QUEUED || status == ReplayStatus.RUNNING;
    }

    void started(Instant now) {
        if (startedAt == null) {
            startedAt = now;
        }
        status = ReplayStatus.RUNNING;
    }

    /** Reports may have come since the replay was queued. */
    void compared(StoredReport report) {
        lastSchool = report.schoolCode();
        lastReport = report.id().reportId();
        done++;
        total = Math.max(total, done);
    }

    void finished(Instant now) {
        status = ReplayStatus.DONE;
        total = done;
        finishedAt = now;
    }

    void failed(TrialFailure failure, Instant now) {
        status = ReplayStatus.FAILED;
        failureCode = failure.code();
        failedRule = failure.rule();
        failedReport = failure.report();
        finishedAt = now;
    }
}
