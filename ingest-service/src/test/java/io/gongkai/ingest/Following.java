package io.gongkai.ingest;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A client that follows reports over HTTP as the standard of Server-Sent Events has it. */
public final class Following implements AutoCloseable {

    /** An event as it arrived. */
    public record Received(String id, String name, String data) {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final InputStream body;
    private final HttpResponse<InputStream> answer;
    private final CountDownLatch reading;
    private final List<Received> events = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private volatile boolean ended;

    private Following(HttpResponse<InputStream> answer, int readersBusy) {
        this.answer = answer;
        this.body = answer.body();
        this.reading = new CountDownLatch(readersBusy);
        Thread reader = new Thread(this::read, "following");
        reader.setDaemon(true);
        reader.start();
    }

    public static Following all(String token) {
        return new Following(ask(token, "/v1/events", null), 0);
    }

    public static Following all(String token, String lastEventId) {
        return new Following(ask(token, "/v1/events", lastEventId), 0);
    }

    /** Reads nothing before it is told to. */
    public static Following idle(String token) {
        return new Following(ask(token, "/v1/events", null), 1);
    }

    public static Following report(String token, String reportId) {
        return new Following(ask(token, "/v1/reports/" + reportId + "/events", null), 0);
    }

    /** Only what the answer begins with. */
    public static int status(@Nullable String token) {
        try (Following following = new Following(ask(token, "/v1/events", null), 0)) {
            return following.status();
        }
    }

    public int status() {
        return answer.statusCode();
    }

    public @Nullable String header(String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    public void beginReading() {
        reading.countDown();
    }

    /** As soon as there are so many. */
    public List<Received> events(int count) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> events.size() >= count);
        return List.copyOf(events);
    }

    public List<String> names(int count) {
        return events(count).stream().map(Received::name).toList();
    }

    public Following awaitComment(String comment) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> comments.contains(comment));
        return this;
    }

    public void awaitEnd() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> ended);
    }

    public String lastId() {
        return lastId;
    }

    @Override
    public void close() {
        try {
            reading.countDown();
            body.close();
        } catch (IOException closed) {
            ended = true;
        }
    }

    private static HttpResponse<InputStream> ask(@Nullable String token, String path, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept", "text/event-stream")
                .timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            reading.await();
            String name = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                String field = colon < 0 ? line : line.substring(0, colon);
                String value = colon < 0 ? "" : line.substring(colon + 1).strip();
                switch (field) {
                    case "id" -> lastId = value;
                    case "event" -> name = value;
                    case "data" -> data.append(value);
                    default -> comments.add(value);
                }
                if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Received(lastId, name, data.toString()));
                    data.setLength(0);
                }
            }
        } catch (IOException | InterruptedException broken) {
            comments.add("broken");
        } finally {
            ended = true;
        }
    }
}
