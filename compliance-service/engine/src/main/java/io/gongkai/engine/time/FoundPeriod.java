package io.gongkai.engine.time;

import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.Span;
import java.time.LocalDate;

/**
 * A period that a report says it covers; the span is of the normalised text.
 *
 * @param stated whether the words around call it the period of the report or of its figures
 * @param ofCounts whether what the report itself counts is told for it
 */
public record FoundPeriod(LocalDate start, LocalDate end, Span span, boolean stated, boolean ofCounts) {

    public boolean covers(SchoolYear year) {
        return start.equals(year.start()) && end.equals(year.end());
    }
}
