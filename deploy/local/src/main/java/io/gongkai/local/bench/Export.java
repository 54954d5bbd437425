package io.gongkai.local.bench;

import io.gongkai.local.client.Api;
import io.gongkai.local.launch.StackProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

/** Takes an export as it comes, and keeps nothing of it. */
record Export(Api api) {

    /** Number of the lines of the answer. */
    long lines(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.url() + path))
                .header("Authorization", "Bearer " + api.token())
                .header("Accept", "application/x-ndjson")
                .build();
        try {
            HttpResponse<Stream<String>> response = api.client().send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new StackProblem(path + " answered " + response.statusCode() + ".");
            }
            try (Stream<String> lines = response.body()) {
                return lines.count();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
