package io.gongkai.engine.time;

import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of its time; spans are of the normalised text.
 *
 * @param periods the periods that it gives as its own, the likeliest first
 * @param schoolYears every school year that it names
 * @param otherYears years that are not the report's own and yet stand as the time of a statement
 * @param calendarYears calendar years within the school year that stand as the time of a count or a nil return
 */
public record TimeReading(
        List<FoundPeriod> periods,
        List<FoundSchoolYear> schoolYears,
        List<ScopedYear> otherYears,
        List<Span> calendarYears) {

    public Optional<FoundPeriod> period() {
        return periods.stream().findFirst();
    }
}
