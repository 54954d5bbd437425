package io.gongkai.engine.time;

import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads all that a report says of its time. Thread-safe. */
public final class TimeReader {

    private final PeriodReader periods;
    private final SchoolYearReader schoolYears;
    private final ScopeReader scopes;
    private final CalendarYearReader calendarYears;
    private final MonthReader months;
    private final CutoffReader cutoffs;

    public TimeReader(RuleData data) {
        TimeLexicon lexicon = TimeLexicon.load(data);
        periods = new PeriodReader(lexicon);
        schoolYears = new SchoolYearReader(lexicon);
        scopes = new ScopeReader(lexicon);
        calendarYears = new CalendarYearReader(lexicon, scopes);
        months = new MonthReader(lexicon);
        cutoffs = new CutoffReader(lexicon);
    }

    /**
     * Reads periods and years.
     *
     * @param title where the title stands; the years there are the title's, not a statement's
     */
    public TimeReading read(
            NormalizedText text,
            Sentences sentences,
            List<FoundPart> parts,
            List<FoundRow> rows,
            Span title,
            SchoolYear year) {
        int[] anchors = YearAnchors.of(text);
        List<FoundPeriod> stated = new ArrayList<>(periods.find(text, sentences, anchors, year));
        if (stated.stream().anyMatch(period -> period.covers(year))) {
            stated.addAll(cutoffs.find(text, sentences, anchors, year));
        }
        List<FoundSchoolYear> years = schoolYears.find(text, anchors);
        Surroundings surroundings = new Surroundings(text, sentences, parts, rows, title, years, year);
        CalendarYearReader.Found calendar = calendarYears.find(surroundings, anchors);
        List<ScopedYear> others = scopes.otherSchoolYears(surroundings);
        others.addAll(calendar.others());
        others.addAll(months.leftOver(surroundings, anchors));
        return new TimeReading(List.copyOf(stated), years, List.copyOf(others), calendar.own());
    }
}
