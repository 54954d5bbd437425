package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The report came in after the last day on time. */
final class Late implements Rule {

    @Override
    public boolean canJudge(Reading reading) {
        return reading.report().submittedOn() != null && reading.report().dueOn() != null;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        LocalDate submitted = reading.report().submittedOn();
        LocalDate due = reading.report().dueOn();
        if (submitted != null && due != null && submitted.isAfter(due)) {
            findings.about()
                    .with("submitted", submitted)
                    .with("due", due)
                    .with("days", ChronoUnit.DAYS.between(due, submitted))
                    .report();
        }
    }
}
