package io.gongkai.stats.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** A school year (学年), written 2020-2021. */
public record SchoolYear(int startYear) {

    private static final Pattern FORM = Pattern.compile("(19|20)\\d{2}-(19|20)\\d{2}");

    public static Optional<SchoolYear> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(text.substring(0, 4));
        int end = Integer.parseInt(text.substring(5));
        return end == start + 1 ? Optional.of(new SchoolYear(start)) : Optional.empty();
    }

    @JsonCreator
    public static SchoolYear of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a school year: " + text));
    }

    public SchoolYear previous() {
        return new SchoolYear(startYear - 1);
    }

    @JsonValue
    @Override
    public String toString() {
        return startYear + "-" + (startYear + 1);
    }
}
