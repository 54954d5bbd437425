package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;

/** What ingest-service answered to a report. */
public record Receipt(SampleReport report, String reportId, int revision, boolean unchanged) {

    static Receipt of(SampleReport report, JsonNode answer) {
        return new Receipt(
                report,
                answer.required("reportId").asText(),
                answer.required("revision").asInt(),
                answer.required("status").asText().equals("UNCHANGED"));
    }
}
