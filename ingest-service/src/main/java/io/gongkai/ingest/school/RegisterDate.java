package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as offices write them in tables; with the year first, since 7/8/21 could be two days. */
final class RegisterDate {

    static final Text HINT = new Text("日期应写作 2021-08-31 的形式。", "A date is written 2021-08-31.");

    private static final Pattern FORM = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private RegisterDate() {}

    static Optional<LocalDate> parse(String text) {
        Matcher date = FORM.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
