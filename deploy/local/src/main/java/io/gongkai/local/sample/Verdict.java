package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Clients;
import io.gongkai.local.service.Service;
import java.util.stream.StreamSupport;

/** The assessment of a sample report in numbers. */
public record Verdict(Receipt receipt, int partsMissing, int itemsFound, int mustFix, int findings) {

    public static Verdict of(Receipt receipt, Clients clients) {
        JsonNode assessment = clients.ministry(Service.COMPLIANCE)
                .get("/v1/reports/" + receipt.reportId() + "/assessment")
                .expected();
        return new Verdict(
                receipt,
                count(assessment.required("sections"), "status", "MISSING"),
                count(assessment.required("items"), "status", "EXPLICIT"),
                count(assessment.required("findings"), "severity", "MUST_FIX"),
                assessment.required("findings").size());
    }

    private static int count(JsonNode entries, String field, String value) {
        return (int) StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.path(field).asText().equals(value))
                .count();
    }
}
