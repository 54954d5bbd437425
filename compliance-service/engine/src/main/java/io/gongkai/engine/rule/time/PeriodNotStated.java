package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.time.TimeLexicon;
import java.util.List;

/** The report nowhere says from when to when its figures count, be it in other words: 起止日期为2022年9月1日、2023年8月31日. */
final class PeriodNotStated implements Rule {

    private static final String SUBJECT = "period";

    private final TimeLexicon lexicon;

    private final PeriodWords words;

    PeriodNotStated(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        words = new PeriodWords(lexicon.periodInWords());
    }

    @Override
    public void check(Reading reading, Findings findings) {
        SchoolYear year = reading.report().academicYear();
        if (reading.period() == null && !words.tell(reading.text(), year)) {
            List<String> sought = lexicon.periodWords();
            findings.about()
                    .with("start", year.start())
                    .with("end", year.end())
                    .searched(reading.search(SUBJECT, String.join("、", sought), sought))
                    .report();
        }
    }
}
