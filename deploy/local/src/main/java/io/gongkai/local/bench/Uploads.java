package io.gongkai.local.bench;

import io.gongkai.local.client.Api;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.sample.SampleReport;
import io.gongkai.local.sample.Submission;
import io.gongkai.local.service.Service;
import io.gongkai.local.trial.TrialStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sends documents as a school does, one after the other or all at once. */
record Uploads(TrialStack stack, SampleReport report) {

    private static final String BOUNDARY = "gongkai-bench";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How long each took, from the first byte sent to the receipt. */
    List<Duration> inTurn(List<byte[]> documents) {
        List<Duration> durations = new ArrayList<>();
        for (byte[] document : documents) {
            long start = System.nanoTime();
            requireAccepted(send(document).join());
            durations.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return durations;
    }

    void atOnce(List<byte[]> documents) {
        List<CompletableFuture<HttpResponse<String>>> sent =
                documents.stream().map(this::send).toList();
        sent.forEach(answer -> requireAccepted(answer.join()));
    }

    /** A dry run of a report as JSON. */
    Duration dryRun(SampleReport changed) {
        long start = System.nanoTime();
        new Submission(stack.clients()).dryRun(changed);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private CompletableFuture<HttpResponse<String>> send(byte[] document) {
        Api school = school();
        HttpRequest request = HttpRequest.newBuilder(URI.create(school.url() + "/v1/reports"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + school.token())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(document)))
                .build();
        return school.client().sendAsync(request, BodyHandlers.ofString());
    }

    private Api school() {
        return stack.clients().school(Service.INGEST, report.schoolCode(), report.provinceCode());
    }

    private byte[] form(byte[] document) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        try {
            for (String field : List.of("schoolCode", "academicYear", "title")) {
                form.write(part("name=\"" + field + "\""));
                form.write((report.body().path(field).asText() + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            form.write(part("name=\"document\"; filename=\"report\""));
            form.write(document);
            form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return form.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] part(String disposition) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void requireAccepted(HttpResponse<String> answer) {
        if (answer.statusCode() != 202) {
            throw new StackProblem("A document was answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
