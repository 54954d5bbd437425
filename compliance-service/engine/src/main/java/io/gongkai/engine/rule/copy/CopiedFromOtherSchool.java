package io.gongkai.engine.rule.copy;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.similarity.FoundCopy;

/** A good part of the report stands word for word in the report of another school. */
final class CopiedFromOtherSchool implements Rule {

    private final CopyThresholds thresholds;

    CopiedFromOtherSchool(CopyThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public boolean canJudge(Reading reading) {
        return reading.report().othersSought();
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundCopy copy : reading.copies()) {
            if (!copy.source().sameSchool() && copy.copied().share() >= thresholds.otherSchool()) {
                CopyFinding.of(findings, reading, copy, thresholds.shown()).report();
            }
        }
    }
}
