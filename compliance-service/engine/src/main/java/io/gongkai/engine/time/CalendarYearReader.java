package io.gongkai.engine.time;

import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads calendar years that stand as the time of a count or a nil return: 在2021年中没有收到申请. Thread-safe. */
final class CalendarYearReader {

    private static final int LONGEST = 16;

    private final Pattern calendarYear;
    private final ScopeReader scopes;
    private final int longestLag;

    CalendarYearReader(TimeLexicon lexicon, ScopeReader scopes) {
        calendarYear = Pattern.compile(lexicon.calendarYear());
        this.scopes = scopes;
        longestLag = lexicon.longestLag();
    }

    /** @param own those that overlap with the report's school year */
    record Found(List<ScopedYear> others, List<Span> own) {}

    Found find(Surroundings report, int[] anchors) {
        List<ScopedYear> others = new ArrayList<>();
        List<Span> own = new ArrayList<>();
        SchoolYear schoolYear = report.reportYear();
        Matcher matcher = calendarYear.matcher(report.text());
        for (int anchor : anchors) {
            matcher.region(anchor, Math.min(report.text().length(), anchor + LONGEST));
            if (!matcher.lookingAt()) {
                continue;
            }
            int year = YearNumber.at(report.text(), anchor);
            Span span = new Span(anchor, matcher.end());
            if (year > schoolYear.endYear() || !isScopeOfDisclosure(report, span)) {
                continue;
            }
            if (year >= schoolYear.startYear()) {
                own.add(span);
            } else {
                boolean recent = schoolYear.startYear() - year <= longestLag;
                others.add(new ScopedYear(Integer.toString(year), span, recent && !scopes.tellsHistory(report, span)));
            }
        }
        return new Found(others, own);
    }

    private boolean isScopeOfDisclosure(Surroundings report, Span span) {
        return !report.inTitle(span) && scopes.isScope(report, span) && scopes.speaksOfDisclosure(report.after(span));
    }
}
