package io.gongkai.local.service;

import io.gongkai.local.process.GuardedProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks a service whether it is ready. */
record Readiness(HttpClient client, HttpRequest question) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static Readiness of(String url) {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        return new Readiness(HttpClient.newHttpClient(), question);
    }

    /** True once the service is ready, false if it ended or took too long. */
    boolean await(GuardedProcess process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (isReady()) {
                return true;
            }
            process.onExit().completeOnTimeout(0, 50, TimeUnit.MILLISECONDS).join();
        }
        return false;
    }

    private boolean isReady() {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
