package io.gongkai.ingest.collection;

import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A school year (学年), 1 September to 31 August, written 2020-2021. */
public record SchoolYear(int firstYear) {

    public static final String INVALID = "invalid-academic-year";
    public static final Text HINT =
            new Text("学年应写作 2020-2021 的形式，两个年份相连。", "A school year is written 2020-2021, two years in a row.");

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{4})");

    /** A query parameter that names a year must name one. */
    public static void check(@Nullable String parameter, Faults faults) {
        if (parameter != null && parse(parameter).isEmpty()) {
            faults.add(Fault.inParameter("academicYear", INVALID, HINT));
        }
    }

    /** Empty unless the text names two years in a row. */
    public static Optional<SchoolYear> parse(@Nullable String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        return Integer.parseInt(matcher.group(2)) == first + 1 ? Optional.of(new SchoolYear(first)) : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, Month.SEPTEMBER, 1);
    }

    /** The report reaches the department by the end of October (《高等学校信息公开办法》 art. 25). */
    LocalDate statutoryDueDate() {
        return LocalDate.of(firstYear + 1, Month.OCTOBER, 31);
    }

    /** No report on a year can be due before the year is over. */
    public LocalDate lastDay() {
        return LocalDate.of(firstYear + 1, Month.AUGUST, 31);
    }

    @Override
    public String toString() {
        return firstYear + "-" + (firstYear + 1);
    }
}
