package io.gongkai.local.bench;

import io.gongkai.local.launch.Patience;
import io.gongkai.local.service.Service;
import io.gongkai.local.trial.TrialStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Time from the start of a service's process until it says that it is ready. */
record Starts(TrialStack stack, HttpClient client) {

    /** Kills the service and watches the supervision start it again. */
    Duration measure(Service service) {
        stack.kill(service.title()).onExit().join();
        long killed = System.nanoTime();
        new Patience(Duration.ofSeconds(60), Duration.ofMillis(20))
                .until(() -> isReady(service), ready -> ready, service.title() + " to be ready");
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    private boolean isReady(Service service) {
        URI question = URI.create(service.url(stack.ports()) + "/q/health/ready");
        try {
            return client.send(HttpRequest.newBuilder(question).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
