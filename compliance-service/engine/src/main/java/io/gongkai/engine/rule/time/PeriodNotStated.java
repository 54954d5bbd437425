package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.time.TimeLexicon;
import java.util.List;

/** The report nowhere says from when to when its figures count. */
final class PeriodNotStated implements Rule {

    private static final String SUBJECT = "period";

    private final TimeLexicon lexicon;

    PeriodNotStated(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        SchoolYear year = reading.report().academicYear();
        if (reading.period() == null) {
            List<String> words = lexicon.periodWords();
            findings.about()
                    .with("start", year.start())
                    .with("end", year.end())
                    .searched(reading.search(SUBJECT, String.join("、", words), words))
                    .report();
        }
    }
}
