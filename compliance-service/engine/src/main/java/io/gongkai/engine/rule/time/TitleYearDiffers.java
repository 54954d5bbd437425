package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.time.FoundSchoolYear;

/** The title names another school year than the one reported on. */
final class TitleYearDiffers implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        SchoolYear year = reading.report().academicYear();
        for (FoundSchoolYear named : reading.time().schoolYears()) {
            if (named.span().overlaps(reading.imprint().title()) && !named.is(year)) {
                findings.about()
                        .evidence(reading.text().quote(named.span()))
                        .with("written", named.toString())
                        .with("year", year.toString())
                        .report();
            }
        }
    }
}
