package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Conflict;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;

/** The same figure stands in two places with different values. */
final class ConflictingFigures implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (Conflict conflict : reading.figures().conflicts()) {
            findings.about()
                    .evidence(reading.text().quote(conflict.first().span()))
                    .evidence(reading.text().quote(conflict.second().span()))
                    .with("first", conflict.first().value())
                    .with("second", conflict.second().value())
                    .with("unit", conflict.first().unit())
                    .as(conflict.sure() ? Severity.EXPLAIN : Severity.HINT)
                    .report();
        }
    }
}
