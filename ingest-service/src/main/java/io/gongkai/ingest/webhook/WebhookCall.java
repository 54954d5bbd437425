package io.gongkai.ingest.webhook;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes one call. The client is that of the platform, because with it the connection goes to the very address that was
 * checked, while certificate and Host are those of the name; others look the name up a second time.
 */
@Singleton
class WebhookCall {

    private final HttpClient client;
    private final AddressGuard guard;
    private final WebhookConfig config;
    private final Clock clock;

    WebhookCall(HttpClient client, AddressGuard guard, WebhookConfig config, Clock clock) {
        this.client = client;
        this.guard = guard;
        this.config = config;
        this.clock = clock;
    }

    Outcome deliver(DueDelivery delivery, ClaimedWebhook webhook) {
        long start = System.nanoTime();
        try {
            Target target = Target.parse(webhook.url()).orElseThrow();
            List<InetAddress> addresses = target.lookUp();
            if (!target.isPermitted(addresses, guard)) {
                return Outcome.failed(Failure.FORBIDDEN_ADDRESS, since(start));
            }
            // Another one each time, in case that one of several hosts is down.
            InetAddress address = addresses.get(delivery.attempts() % addresses.size());
            return Outcome.answered(call(target, address, delivery, webhook.secrets()), since(start));
        } catch (UnknownHostException nowhere) {
            return Outcome.failed(Failure.UNKNOWN_HOST, since(start));
        } catch (TimeoutException late) {
            return Outcome.failed(Failure.TIMEOUT, since(start));
        } catch (ExecutionException broken) {
            return Outcome.failed(reason(broken.getCause()), since(start));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.failed(Failure.NO_CONNECTION, since(start));
        }
    }

    private int call(Target target, InetAddress address, DueDelivery delivery, List<Secret> secrets)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<HttpClientRequest> opened =
                client.request(options(target, address)).toCompletionStage().toCompletableFuture();
        long end = System.nanoTime() + config.timeout().toNanos();
        HttpClientRequest request = opened.get(config.timeout().toNanos(), TimeUnit.NANOSECONDS);
        try {
            sign(request, delivery, secrets);
            Future<Integer> status = request.send(Buffer.buffer(delivery.payload(), StandardCharsets.UTF_8.name()))
                    .map(response -> response.statusCode());
            return status.toCompletionStage()
                    .toCompletableFuture()
                    .get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } finally {
            // The body is of no interest, however long it is.
            request.connection().close();
        }
    }

    private static RequestOptions options(Target target, InetAddress address) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.isHttps())
                .setURI(target.pathAndQuery())
                .setFollowRedirects(false);
    }

    private void sign(HttpClientRequest request, DueDelivery delivery, List<Secret> secrets) {
        String id = delivery.id().toString();
        long timestamp = clock.instant().getEpochSecond();
        request.putHeader("content-type", "application/cloudevents+json")
                .putHeader("user-agent", "gongkai-webhook/1")
                .putHeader("gongkai-event", delivery.event())
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader(
                        "webhook-signature",
                        secrets.stream()
                                .map(secret -> secret.sign(id, timestamp, delivery.payload()))
                                .collect(Collectors.joining(" ")));
    }

    private static Failure reason(@Nullable Throwable cause) {
        return cause instanceof SSLException || (cause != null && cause.getCause() instanceof SSLException)
                ? Failure.NOT_TRUSTED
                : Failure.NO_CONNECTION;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
