package io.gongkai.engine.rule.time;

import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on time. */
public final class TimeRules {

    public static final List<Rule> ALL = List.of(
            new PeriodNotStated(),
            new PeriodDeviates(),
            new StaleYear(),
            new TitleYearDiffers(),
            new Late(),
            new CalendarYearUsed(),
            new SignedBeforePeriodEnds());

    private TimeRules() {}
}
