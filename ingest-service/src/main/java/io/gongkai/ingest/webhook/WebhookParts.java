package io.gongkai.ingest.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The plain parts, made from the configuration; a network that is no network ends the start. */
final class WebhookParts {

    @Produces
    @Singleton
    static AddressGuard guard(WebhookConfig config) {
        return new AddressGuard(config.trustedNetworks().orElse(List.of()));
    }

    /** It ends with the platform's own event loops. */
    @Produces
    @Singleton
    static HttpClient client(Vertx vertx, WebhookConfig config) {
        return vertx.createHttpClient(options(config));
    }

    /** No connection is kept: calls are rare, and what was checked then need not be true now. */
    static HttpClientOptions options(WebhookConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.timeout().toMillis()))
                .setKeepAlive(false)
                .setMaxPoolSize(config.parallel());
    }

    @Produces
    @Singleton
    static RetryPlan plan(WebhookConfig config) {
        return new RetryPlan(
                config.firstRetry(),
                config.longestRetry(),
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
