package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Answer;
import io.gongkai.local.client.Clients;
import io.gongkai.local.service.Service;
import java.util.List;
import java.util.UUID;

/** Brings samples in as officials and schools do. */
public record Submission(Clients clients) {

    private static final int ALREADY_THERE = 409;

    /** Registers the schools and opens the collections that are not there yet. */
    public void prepare(Samples samples) {
        samples.schools().forEach(school -> create("/v1/schools", school));
        samples.collections().forEach(collection -> create("/v1/collections", collection));
    }

    private void create(String path, JsonNode entry) {
        String province = entry.required("provinceCode").asText();
        Answer answer = clients.official(Service.INGEST, province).post(path, entry);
        if (answer.status() != ALREADY_THERE) {
            answer.expected();
        }
    }

    public List<Receipt> submitAll(List<SampleReport> reports) {
        return reports.stream().map(this::submit).toList();
    }

    /** Sends the report with the token of its school. */
    public Receipt submit(SampleReport report) {
        Answer answer = clients.school(Service.INGEST, report.schoolCode(), report.provinceCode())
                .post(
                        "/v1/reports",
                        report.body(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        return Receipt.of(report, answer.expected());
    }
}
