package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Ratio;
import io.gongkai.engine.figure.Ratio.Agreement;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** A percentage was cut off where it should have been rounded. */
final class TruncatedRatio implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (Ratio ratio : reading.figures().ratios()) {
            if (ratio.agreement() == Agreement.TRUNCATED) {
                Ratios.shown(findings.about(), reading, ratio).report();
            }
        }
    }
}
