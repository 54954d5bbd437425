package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.time.FoundPeriod;

/** The period that the report gives as its own is not the school year; beside the right one, budgets and the like may have another. */
final class PeriodDeviates implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        SchoolYear year = reading.report().academicYear();
        boolean statedRightly = reading.time().periods().stream().anyMatch(period -> period.covers(year));
        for (FoundPeriod period : reading.time().periods()) {
            if (!period.covers(year)) {
                Findings.Draft finding = findings.about()
                        .evidence(reading.text().quote(period.span()))
                        .with("statedStart", period.start())
                        .with("statedEnd", period.end())
                        .with("start", year.start())
                        .with("end", year.end());
                (period.stated() && (!statedRightly || period.ofCounts()) ? finding : finding.as(Severity.HINT))
                        .report();
            }
        }
    }
}
