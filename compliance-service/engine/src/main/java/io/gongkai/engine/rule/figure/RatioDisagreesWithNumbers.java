package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Ratio;
import io.gongkai.engine.figure.Ratio.Agreement;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;

/** A percentage is not what the numbers beside it make. */
final class RatioDisagreesWithNumbers implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (Ratio ratio : reading.figures().ratios()) {
            if (ratio.agreement() == Agreement.CERTAINLY_WRONG) {
                Ratios.shown(findings.about(), reading, ratio).report();
            } else if (ratio.agreement() == Agreement.PROBABLY_WRONG) {
                Ratios.shown(findings.about(), reading, ratio)
                        .as(Severity.EXPLAIN)
                        .report();
            }
        }
    }
}
