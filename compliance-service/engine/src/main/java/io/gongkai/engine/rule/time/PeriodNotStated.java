package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.school.SchoolYear;

/** The report nowhere says from when to when its figures count. */
final class PeriodNotStated implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        SchoolYear year = reading.report().academicYear();
        if (reading.period() == null) {
            findings.about().with("start", year.start()).with("end", year.end()).report();
        }
    }
}
