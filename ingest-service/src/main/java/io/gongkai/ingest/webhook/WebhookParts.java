package io.gongkai.ingest.webhook;

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

    @Produces
    @Singleton
    static RetryPlan plan(WebhookConfig config) {
        return new RetryPlan(
                config.firstRetry(),
                config.longestRetry(),
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
