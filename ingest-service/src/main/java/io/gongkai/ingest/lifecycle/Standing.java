package io.gongkai.ingest.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a report stands, as other features know it. */
public record Standing(
        UUID reportId,
        String schoolCode,
        String provinceCode,
        String academicYear,
        int revision,
        Stage stage,
        Instant since,
        boolean twoLevels,
        @Nullable Integer acceptedRevision,
        @Nullable Instant acceptedAt,
        @Nullable LocalDate returnDue,
        @Nullable Instant stuckAt,
        int rounds,
        Instant firstSubmittedAt,
        long version) {

    static Standing of(Lifecycle lifecycle) {
        return new Standing(
                lifecycle.reportId,
                lifecycle.schoolCode,
                lifecycle.provinceCode,
                lifecycle.academicYear,
                lifecycle.revision,
                lifecycle.stage,
                lifecycle.since,
                lifecycle.twoLevels,
                lifecycle.acceptedRevision,
                lifecycle.acceptedAt,
                lifecycle.returnDue,
                lifecycle.stuckAt,
                lifecycle.rounds,
                lifecycle.firstSubmittedAt,
                lifecycle.version);
    }

    /** The steps that are possible now. */
    public Set<Step> steps() {
        return stage.steps(twoLevels);
    }

    /** A problem that names the possible steps, if this one is none of them. */
    public Standing require(Step step) {
        if (!steps().contains(step)) {
            throw LifecycleProblems.notPossible(this);
        }
        return this;
    }

    /** Whether it stays in its stage longer than it should. */
    public boolean isStuck() {
        return stuckAt != null;
    }

    /** Whether it was returned and is not back in time; the day of return still counts. */
    public boolean isOverdue(LocalDate today) {
        return returnDue != null && returnDue.isBefore(today);
    }
}
