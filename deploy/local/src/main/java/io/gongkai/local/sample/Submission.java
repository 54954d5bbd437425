package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Answer;
import io.gongkai.local.client.Api;
import io.gongkai.local.client.Clients;
import io.gongkai.local.service.Service;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Brings samples in as officials and schools do. */
public record Submission(Clients clients) {

    private static final int ALREADY_THERE = 409;
    private static final String PATH = "/v1/reports";
    private static final String KEY = "Idempotency-Key";

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
        return Receipt.of(
                report, school(report).post(PATH, report.body(), KEY, newKey()).expected());
    }

    /** What the service would say of the report; it keeps nothing. */
    public JsonNode dryRun(SampleReport report) {
        return school(report).post(PATH + "?dryRun=true", report.body()).expected();
    }

    /** The same without waiting. */
    public CompletableFuture<Receipt> submitLater(SampleReport report) {
        return school(report)
                .postLater(PATH, report.body(), KEY, newKey())
                .thenApply(answer -> Receipt.of(report, answer.expected()));
    }

    private Api school(SampleReport report) {
        return clients.school(Service.INGEST, report.schoolCode(), report.provinceCode());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
