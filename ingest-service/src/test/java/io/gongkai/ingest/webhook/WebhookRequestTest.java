package io.gongkai.ingest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RealStack
class WebhookRequestTest {

    private static final String LOOPBACK = "http://127.0.0.1:9/hooks";

    @Inject
    WebhookTables tables;

    @AfterEach
    void tidy() throws Exception {
        tables.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/hooks, invalid-url",
        "/hooks, invalid-url",
        "https://clerk:secret@example.org/, invalid-url",
        "https://example.org/#here, invalid-url",
        "https://no-such-host.invalid/, unknown-host",
        "http://93.184.216.34/hooks, forbidden-address",
        "https://10.1.2.3/hooks, forbidden-address",
        "https://192.168.1.1/, forbidden-address",
        "https://169.254.169.254/latest/meta-data/, forbidden-address",
        "https://100.100.100.200/latest/meta-data/, forbidden-address",
        "https://0.0.0.0/, forbidden-address",
        "https://167772161/, forbidden-address",
        "https://[::1]/, forbidden-address",
        "https://[::ffff:10.0.0.1]/, forbidden-address",
        "https://[fd00::1]/, forbidden-address",
        "https://[fe80::1]/, forbidden-address"
    })
    void addressesThatAreNotCalledAreRefused(String url, String code) {
        Response answer =
                WebhookCase.create(Api.asOfficial("41"), Map.of("url", url, "events", List.of("report-submitted")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/url");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Response answer = WebhookCase.create(
                Api.asOfficial("41"), Map.of("events", Arrays.asList("report-lost", "report-submitted", null)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactlyInAnyOrder("/url", "/events/0", "/events/2");
    }

    @Test
    void theSecretIsShownOnlyWhereItIsMade() {
        WebhookCase webhook = WebhookCase.of(() -> Api.asOfficial("41"), LOOPBACK, "report-submitted");

        assertThat(webhook.secret()).startsWith("whsec_");
        assertThat(webhook.get().asString()).doesNotContain("whsec_");
        assertThat(Api.asOfficial("41").get("/v1/webhooks").asString())
                .contains(webhook.id())
                .doesNotContain("whsec_");
    }

    @Test
    void anothersWebhookIsAnsweredAsIfThereWereNone() {
        String school = Api.newSchoolCode("41");
        WebhookCase webhook = WebhookCase.of(() -> Api.asSchool(school), LOOPBACK, "report-submitted");

        assertThat(Api.asOfficial("41").get("/v1/webhooks/" + webhook.id()).statusCode())
                .isEqualTo(404);
        assertThat(Api.asOfficial("41").get("/v1/webhooks").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.asSchool(Api.newSchoolCode("41"))
                        .post("/v1/webhooks/" + webhook.id() + "/pings")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.asAdmin().get("/v1/webhooks/" + webhook.id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoHasNotSeenTheNewestVersionChangesNothing() {
        WebhookCase webhook = WebhookCase.of(() -> Api.asOfficial("41"), LOOPBACK, "report-submitted");
        String tag = webhook.get().header("ETag");
        assertThat(webhook.change(Map.of("description", "办公系统")).statusCode()).isEqualTo(200);

        Response late = Api.asOfficial("41")
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("description", "其他系统"))
                .patch("/v1/webhooks/" + webhook.id());

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(Api.asOfficial("41").delete("/v1/webhooks/" + webhook.id()).statusCode())
                .isEqualTo(428);
        assertThat(webhook.get().jsonPath().getString("description")).isEqualTo("办公系统");
        assertThat(webhook.get().jsonPath().getList("events")).containsExactly("report-submitted");
    }

    @Test
    void anOwnerHasSoManyWebhooks() {
        String school = Api.newSchoolCode("41");
        for (int i = 0; i < 20; i++) {
            WebhookCase.of(() -> Api.asSchool(school), LOOPBACK, "report-submitted");
        }

        Response answer = WebhookCase.create(
                Api.asSchool(school), Map.of("url", LOOPBACK, "events", List.of("report-submitted")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/too-many-webhooks");
    }

    @Test
    void deliveriesAreReadInPagesNewestFirst() throws Exception {
        WebhookCase webhook = WebhookCase.of(() -> Api.asOfficial("41"), LOOPBACK, "report-submitted");
        tables.execute("insert into deliveries (id, webhook_id, event, payload, status, created_at, due_at, give_up_at)"
                + " select gen_random_uuid(), '" + webhook.id() + "', 'ping', '{\"number\":' || n || '}', 'GIVEN_UP',"
                + " timestamptz '2021-11-01' + (n / 2) * interval '1 second', now(), now()"
                + " from generate_series(1, 25) n");

        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = webhook.deliveries("?limit=10" + (next.isEmpty() ? "" : "&cursor=" + next));
            seen.addAll(page.getList("items.deliveryId"));
            next = page.getString("nextCursor");
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(webhook.deliveries("?limit=1").getString("items[0].payload")).contains("2");
    }
}
