package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Breakdown;
import io.gongkai.engine.figure.Breakdown.Balance;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;

/** The parts of a total make another sum in every plausible reading. */
final class TotalDisagreesWithParts implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (Breakdown breakdown : reading.figures().breakdowns()) {
            if (breakdown.balance().isWrong() && !OutcomesExceedApplications.concerns(breakdown)) {
                Sums.shown(findings.about(), reading, breakdown)
                        .as(severity(breakdown.balance()))
                        .report();
            }
        }
    }

    private static Severity severity(Balance balance) {
        return switch (balance) {
            case CERTAINLY_WRONG -> Severity.MUST_FIX;
            case PROBABLY_WRONG -> Severity.EXPLAIN;
            default -> Severity.HINT;
        };
    }
}
