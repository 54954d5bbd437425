package io.gongkai.stats.vocabulary;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A school year (学年), written 2020-2021. */
public record SchoolYear(int startYear) {

    private static final Map<String, SchoolYear> BY_TEXT = IntStream.range(1900, 2099)
            .mapToObj(SchoolYear::new)
            .collect(toUnmodifiableMap(SchoolYear::toString, year -> year));

    /** Looked up and not taken apart: thousands of rows name their year in one answer. */
    public static Optional<SchoolYear> parse(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
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
