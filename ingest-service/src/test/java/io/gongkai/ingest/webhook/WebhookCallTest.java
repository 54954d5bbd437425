package io.gongkai.ingest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls over https go to the address that was checked, and prove the name that was registered. */
class WebhookCallTest {

    private static final WebhookConfig CONFIG = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(WebhookConfig.class)
            .build()
            .getConfigMapping(WebhookConfig.class);
    private static final AddressGuard LOOPBACK = new AddressGuard(List.of("127.0.0.0/8", "::1"));

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void whoProvesTheNameIsCalledByIt() throws Exception {
        try (SecureReceiver receiver = new SecureReceiver("localhost", folder)) {
            Outcome outcome = call(receiver.url("localhost"), trusting(receiver), LOOPBACK);

            assertThat(outcome.status()).isEqualTo(204);
            assertThat(receiver.host()).startsWith("localhost:");
        }
    }

    @Test
    void whoProvesAnotherNameIsNotCalled() throws Exception {
        try (SecureReceiver receiver = new SecureReceiver("elsewhere.example.org", folder)) {
            Outcome outcome = call(receiver.url("localhost"), trusting(receiver), LOOPBACK);

            assertThat(outcome.failure()).isEqualTo(Failure.NOT_TRUSTED);
            assertThat(receiver.host()).isEmpty();
        }
    }

    @Test
    void forWhomNobodyVouchesIsNotCalled() throws Exception {
        try (SecureReceiver receiver = new SecureReceiver("localhost", folder)) {
            Outcome outcome = call(receiver.url("localhost"), WebhookParts.options(CONFIG), LOOPBACK);

            assertThat(outcome.failure()).isEqualTo(Failure.NOT_TRUSTED);
            assertThat(receiver.host()).isEmpty();
        }
    }

    @Test
    void aNameThatLeadsInsideIsNotCalled() throws Exception {
        try (SecureReceiver receiver = new SecureReceiver("localhost", folder)) {
            Outcome outcome = call(receiver.url("localhost"), trusting(receiver), new AddressGuard(List.of()));

            assertThat(outcome.failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
            assertThat(receiver.host()).isEmpty();
        }
    }

    @Test
    void aNameThatLeadsNowhereIsSaidToBeUnknown() {
        Outcome outcome = call("https://no-such-host.invalid/", WebhookParts.options(CONFIG), LOOPBACK);

        assertThat(outcome.failure()).isEqualTo(Failure.UNKNOWN_HOST);
    }

    private static HttpClientOptions trusting(SecureReceiver receiver) {
        return WebhookParts.options(CONFIG)
                .setTrustOptions(
                        new PfxOptions().setPath(receiver.keys().toString()).setPassword(SecureReceiver.PASSWORD));
    }

    private Outcome call(String url, HttpClientOptions options, AddressGuard guard) {
        ClaimedWebhook webhook = new ClaimedWebhook(UUID.randomUUID(), url, List.of(Secret.create()));
        DueDelivery delivery =
                new DueDelivery(UUID.randomUUID(), "ping", "{}", 0, Instant.parse("2199-01-01T00:00:00Z"));
        return new WebhookCall(vertx.createHttpClient(options), guard, CONFIG, Clock.systemUTC())
                .deliver(delivery, webhook);
    }
}
