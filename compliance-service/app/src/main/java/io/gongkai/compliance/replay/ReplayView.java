package io.gongkai.compliance.replay;

import io.gongkai.compliance.ruleset.RuleFiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a replay stands, and when it has ended what it found out. */
@Schema(name = "Replay")
record ReplayView(
        UUID id,
        ReplayStatus status,
        @Nullable String note,
        @Schema(examples = "43") @Nullable String provinceCode,
        @Schema(examples = "2020-2021") @Nullable String academicYear,

        @Schema(description = "Version of the candidate", examples = "2026.12+9f3c21aa")
        String ruleSet,

        @Schema(
                description = "Version it is compared with: the one in force when the replay was queued",
                examples = "2026.12")
        String baselineRuleSet,

        @Schema(description = "Files that the candidate replaces")
        List<String> files,

        @Schema(description = "Reports to compare", examples = "150")
        int total,

        @Schema(description = "Reports compared so far", examples = "150")
        int done,

        Instant createdAt,
        @Schema(description = "Who asked for it") String createdBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Why it failed; null where it did not") @Nullable
        Failure failure,

        @Schema(description = "What differs; null until the replay is done, and in lists") @Nullable
        DifferenceSummary difference) {

    @Schema(name = "ReplayFailure")
    record Failure(
            @Schema(description = "rule-failed or engine-failed", examples = "rule-failed")
            String code,

            @Schema(description = "The rule that broke down, if it was one", examples = "FIG-01") @Nullable
            String rule,

            @Schema(description = "The report it broke down on") @Nullable
            UUID reportId) {}

    static ReplayView of(Replay replay, Map<Change, Integer> counted) {
        boolean told = replay.status == ReplayStatus.DONE;
        return listed(replay).with(told ? DifferenceSummary.of(counted) : null);
    }

    /** As it stands in a list. */
    static ReplayView listed(Replay replay) {
        return new ReplayView(
                replay.id,
                replay.status,
                replay.note,
                replay.provinceCode,
                replay.academicYear,
                replay.ruleSet,
                replay.baselineRuleSet,
                List.copyOf(
                        new TreeSet<>(RuleFiles.read(replay.files).replaced().keySet())),
                replay.total,
                replay.done,
                replay.createdAt,
                replay.createdBy,
                replay.startedAt,
                replay.finishedAt,
                failure(replay),
                null);
    }

    private static @Nullable Failure failure(Replay replay) {
        return replay.failureCode == null
                ? null
                : new Failure(replay.failureCode, replay.failedRule, replay.failedReport);
    }

    private ReplayView with(@Nullable DifferenceSummary summary) {
        return new ReplayView(
                id,
                status,
                note,
                provinceCode,
                academicYear,
                ruleSet,
                baselineRuleSet,
                files,
                total,
                done,
                createdAt,
                createdBy,
                startedAt,
                finishedAt,
                failure,
                summary);
    }

    boolean unfinished() {
        return finishedAt == null;
    }

    /** Changes whenever the view does: a replay only ever goes forward. */
    String digest() {
        return id + "-" + status + "-" + done + "-" + total;
    }
}
