package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.time.ScopedYear;

/** A statement about the reported year carries another year, mostly one left over from the report before. */
final class StaleYear implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (ScopedYear year : reading.time().otherYears()) {
            Findings.Draft finding = findings.about()
                    .evidence(reading.text().quote(year.span()))
                    .with("written", year.year())
                    .with("year", reading.report().academicYear().toString());
            (year.certain() ? finding : finding.as(Severity.HINT)).report();
        }
    }
}
