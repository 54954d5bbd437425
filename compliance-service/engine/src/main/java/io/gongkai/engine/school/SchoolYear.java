package io.gongkai.engine.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * A school year (学年), 1 September to 31 August (《高等学校信息公开办法》 art. 25).
 *
 * @param startYear the calendar year in which it begins
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}");

    /**
     * Reads {@code 2020-2021}.
     *
     * @throws IllegalArgumentException where the text has another form or the years do not follow each other
     */
    public static SchoolYear parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A school year is written 2020-2021, not: " + text);
        }
        int start = Integer.parseInt(text.substring(0, 4));
        if (Integer.parseInt(text.substring(5)) != start + 1) {
            throw new IllegalArgumentException("The second year of a school year follows the first: " + text);
        }
        return new SchoolYear(start);
    }

    public int endYear() {
        return startYear + 1;
    }

    public SchoolYear previous() {
        return new SchoolYear(startYear - 1);
    }

    public LocalDate start() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    public LocalDate end() {
        return LocalDate.of(endYear(), Month.AUGUST, 31);
    }

    /** The last day on which the report on this year reaches the province in time (art. 25: end of October). */
    public LocalDate reportDue() {
        return LocalDate.of(endYear(), Month.OCTOBER, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return startYear + "-" + endYear();
    }
}
