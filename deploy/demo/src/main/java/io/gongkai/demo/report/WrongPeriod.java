package io.gongkai.demo.report;

import io.gongkai.demo.draft.Statement;
import io.gongkai.demo.phrase.Dice;
import java.util.List;

/** Periods that are not the school year, as schools get them wrong. */
enum WrongPeriod {
    ENDS_EARLY(0, "09-01", 1, "07-31"),
    CALENDAR_YEAR(0, "01-01", 0, "12-31"),
    YEAR_BEFORE(-1, "09-01", 0, "08-31");

    private final int startShift;
    private final String start;
    private final int endShift;
    private final String end;

    WrongPeriod(int startShift, String start, int endShift, String end) {
        this.startShift = startShift;
        this.start = start;
        this.endShift = endShift;
        this.end = end;
    }

    static WrongPeriod of(Dice dice) {
        return dice.pick(List.of(values()));
    }

    String text(int year) {
        return day(year + startShift, start) + "至" + day(year + endShift, end);
    }

    Statement.Period stated(int year) {
        return new Statement.Period(year + startShift + "-" + start, year + endShift + "-" + end);
    }

    private static String day(int year, String monthAndDay) {
        String[] parts = monthAndDay.split("-", -1);
        return year + "年" + Integer.parseInt(parts[0]) + "月" + Integer.parseInt(parts[1]) + "日";
    }
}
