package io.gongkai.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.demo.school.School;
import java.util.Map;
import java.util.Optional;

/**
 * A report of the province with the truth about it.
 *
 * @param links what the school sends beside the text: addresses by item, or nothing
 * @param late whether the school hands it in after the due date
 * @param leaps whether the count of its web site is far off those of the other years
 * @param copiedFrom the report that this one was copied from
 */
public record GeneratedReport(
        School school,
        String academicYear,
        String text,
        Map<Integer, String> links,
        boolean late,
        boolean leaps,
        Optional<Source> copiedFrom,
        Truth truth) {

    public record Source(String schoolCode, String academicYear) {}

    public String title() {
        return text.lines().findFirst().orElse("");
    }

    /** The truth in the format of the labelled samples. */
    public ObjectNode labels() {
        return Labels.of(this);
    }
}
