package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.local.client.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A report of the samples, as a school would send it. */
public record SampleReport(
        String provinceCode, String academicYear, String schoolCode, String text, Optional<JsonNode> checklist) {

    /** Reads reports/province/year/school.txt and the rows of its checklist, if it has any. */
    static SampleReport read(Path file) throws IOException {
        Path year = Objects.requireNonNull(file.getParent());
        Path province = Objects.requireNonNull(year.getParent());
        String school = name(file).replace(".txt", "");
        Path checklist = year.resolve(school + ".checklist.json");
        return new SampleReport(
                name(province),
                name(year),
                school,
                Files.readString(file),
                Files.exists(checklist)
                        ? Optional.of(Api.JSON.readTree(Files.readString(checklist)))
                        : Optional.empty());
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    public SampleReport withText(String other) {
        return new SampleReport(provinceCode, academicYear, schoolCode, other, checklist);
    }

    private String title() {
        return text.lines().findFirst().orElse("").strip();
    }

    /** The request of POST /v1/reports. */
    public ObjectNode body() {
        ObjectNode body = Api.JSON
                .createObjectNode()
                .put("schoolCode", schoolCode)
                .put("academicYear", academicYear)
                .put("title", title())
                .put("text", text);
        checklist.ifPresent(rows -> body.set("checklist", rows));
        return body;
    }
}
