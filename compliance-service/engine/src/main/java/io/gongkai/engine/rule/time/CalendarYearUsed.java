package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Span;

/** A count or a nil return of a school year's report is given for a calendar year. */
final class CalendarYearUsed implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (Span span : reading.time().calendarYears()) {
            findings.about()
                    .evidence(reading.text().quote(span))
                    .with("written", reading.text().substring(span))
                    .with("year", reading.report().academicYear().toString())
                    .report();
        }
    }
}
