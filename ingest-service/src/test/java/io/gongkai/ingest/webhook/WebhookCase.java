package io.gongkai.ingest.webhook;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A webhook and the owner who looks after it. */
final class WebhookCase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<RequestSpecification> owner;
    private final String id;
    private String secret;

    private WebhookCase(Supplier<RequestSpecification> owner, JsonPath webhook) {
        this.owner = owner;
        this.id = webhook.getString("webhookId");
        this.secret = webhook.getString("secret");
    }

    static WebhookCase of(Supplier<RequestSpecification> owner, String url, String... events) {
        return new WebhookCase(
                owner,
                create(owner.get(), Map.of("url", url, "events", List.of(events)))
                        .jsonPath());
    }

    static Response create(RequestSpecification owner, Map<String, Object> terms) {
        return owner.contentType("application/json").body(terms).post("/v1/webhooks");
    }

    String id() {
        return id;
    }

    String secret() {
        return secret;
    }

    Response get() {
        return owner.get().get("/v1/webhooks/" + id);
    }

    String status() {
        return get().jsonPath().getString("status");
    }

    void awaitStatus(String status) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> status().equals(status));
    }

    Response change(Map<String, Object> terms) {
        return owner.get()
                .header("If-Match", get().header("ETag"))
                .contentType("application/json")
                .body(terms)
                .patch("/v1/webhooks/" + id);
    }

    /** The secret before stays known to the caller. */
    String rotate() {
        String before = secret;
        secret = owner.get()
                .header("If-Match", get().header("ETag"))
                .post("/v1/webhooks/" + id + "/secrets")
                .jsonPath()
                .getString("secret");
        return before;
    }

    Response remove() {
        return owner.get().header("If-Match", get().header("ETag")).delete("/v1/webhooks/" + id);
    }

    Response ping() {
        return owner.get().post("/v1/webhooks/" + id + "/pings");
    }

    Response replay(String deliveryId) {
        return owner.get().post("/v1/webhooks/" + id + "/deliveries/" + deliveryId + "/replay");
    }

    JsonPath deliveries(String query) {
        return owner.get().get("/v1/webhooks/" + id + "/deliveries" + query).jsonPath();
    }

    /** The newest delivery, as soon as it has this status and so many attempts. */
    Map<String, Object> awaitNewest(String status, int attempts) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> status.equals(deliveries("").getString("items[0].status"))
                        && deliveries("").getInt("items[0].attempts") >= attempts);
        return deliveries("").getMap("items[0]");
    }
}
