package io.gongkai.engine.time;

import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.Span;

/**
 * A school year as written; the span is of the normalised text.
 *
 * @param first the first year as written
 * @param last the second year as written, which need not follow the first
 */
public record FoundSchoolYear(int first, int last, Span span) {

    public boolean is(SchoolYear year) {
        return first == year.startYear() && last == year.endYear();
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
