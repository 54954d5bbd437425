package io.gongkai.engine.rule.time;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.time.TimeLexicon;
import java.util.List;

/** The rules on time. */
public final class TimeRules {

    private TimeRules() {}

    public static List<Rule> all(RuleData data) {
        TimeLexicon lexicon = TimeLexicon.load(data);
        return List.of(
                new PeriodNotStated(lexicon),
                new PeriodDeviates(),
                new StaleYear(),
                new TitleYearDiffers(),
                new Late(),
                new CalendarYearUsed(),
                new SignedBeforePeriodEnds(lexicon.signedEarlyMonths()));
    }
}
