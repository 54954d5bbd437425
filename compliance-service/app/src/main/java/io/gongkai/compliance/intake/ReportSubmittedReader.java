package io.gongkai.compliance.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.compliance.deadletter.Poison;
import io.gongkai.compliance.submission.ReportSubmitted;
import io.gongkai.engine.school.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a report-submitted event; says in one sentence what is wrong with one that it cannot read. */
@ApplicationScoped
class ReportSubmittedReader {

    static final String TYPE = "cn.gongkai.report-submitted.v1";

    private static final List<String> NEEDED = List.of(
            "reportId",
            "revision",
            "schoolCode",
            "schoolType",
            "ownership",
            "provinceCode",
            "academicYear",
            "text",
            "submittedAt");

    private final ObjectMapper mapper;

    ReportSubmittedReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws Poison where the event is not one of ours or lacks what an assessment needs */
    ReportSubmitted read(@Nullable String event) {
        JsonNode envelope = parse(event);
        String type = envelope.path("type").asText();
        if (!type.equals(TYPE)) {
            throw new Poison("wrong-event-type", "The type is \"" + type + "\", not " + TYPE);
        }
        JsonNode data = envelope.path("data");
        List<String> missing =
                NEEDED.stream().filter(name -> !data.hasNonNull(name)).toList();
        if (!missing.isEmpty()) {
            throw new Poison("malformed-event", "Missing in data: " + String.join(", ", missing));
        }
        return convert(data);
    }

    private JsonNode parse(@Nullable String event) {
        if (event == null || event.isBlank()) {
            throw new Poison("empty-event", "The record has no content");
        }
        try {
            return mapper.readTree(event);
        } catch (JsonProcessingException e) {
            throw new Poison("malformed-json", "Not JSON at " + place(e));
        }
    }

    private ReportSubmitted convert(JsonNode data) {
        try {
            ReportSubmitted submitted = mapper.treeToValue(data, ReportSubmitted.class);
            SchoolYear.parse(submitted.academicYear());
            return submitted;
        } catch (JsonMappingException e) {
            throw new Poison("malformed-event", "Cannot read data" + path(e));
        } catch (JsonProcessingException e) {
            throw new Poison("malformed-event", "Cannot read data");
        } catch (IllegalArgumentException e) {
            throw new Poison("malformed-event", "Cannot read data/academicYear");
        }
    }

    /** The causes themselves quote the event, and no report belongs in a log. */
    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "an unknown place"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
