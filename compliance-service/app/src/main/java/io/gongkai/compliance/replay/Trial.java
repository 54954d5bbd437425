package io.gongkai.compliance.replay;

import io.gongkai.compliance.submission.StoredReport;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.RuleFailure;
import java.util.UUID;

/** Baseline and candidate side by side. */
record Trial(UUID replayId, Assessor baseline, Assessor candidate) {

    static Trial of(UUID replayId, RuleData baseline, RuleData candidate) {
        return new Trial(replayId, Assessor.load(baseline), Assessor.load(candidate));
    }

    /**
     * Both rule sets are asked anew, so that what differs comes from the rule set and not from an older engine.
     *
     * @throws TrialFailure where the engine breaks down; an expression of a candidate may even exhaust the stack
     */
    Comparison compare(StoredReport report) throws TrialFailure {
        try {
            return Comparison.of(baseline.assess(report.underReview()), candidate.assess(report.underReview()));
        } catch (RuleFailure e) {
            throw new TrialFailure("rule-failed", e.code(), report.id().reportId(), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new TrialFailure("engine-failed", null, report.id().reportId(), e);
        }
    }
}
