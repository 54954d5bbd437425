package io.gongkai.engine.rule.copy;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.similarity.FoundCopy;

/** Most of the report stands word for word in an earlier report of the same school. */
final class CopiedFromOwnLastYear implements Rule {

    private final CopyThresholds thresholds;

    CopiedFromOwnLastYear(CopyThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public boolean canJudge(Reading reading) {
        return reading.report().ownYearBefore().isPresent();
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundCopy copy : reading.copies()) {
            double share = copy.copied().share();
            if (copy.source().sameSchool() && share >= thresholds.ownHint()) {
                CopyFinding.of(findings, reading, copy, thresholds.shown())
                        .as(share >= thresholds.ownExplain() ? Severity.EXPLAIN : Severity.HINT)
                        .report();
            }
        }
    }
}
