package io.gongkai.ingest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RealStack
class WebhookFailureTest {

    @Inject
    WebhookTables tables;

    @AfterEach
    void tidy() throws Exception {
        TestClock.goOn();
        tables.empty();
    }

    @Test
    void aCallThatFailsIsMadeAgainWithTheSameIdAndContent() {
        try (Receiver receiver = Receiver.answering(503)) {
            WebhookCase webhook = pinged(receiver);
            Map<String, Object> failed = webhook.awaitNewest("PENDING", 1);
            assertThat(failed).containsEntry("responseStatus", 503).containsEntry("failure", "REFUSED");
            receiver.from(Receiver.status(200));

            TestClock.pass(Duration.ofSeconds(6));

            assertThat(webhook.awaitNewest("DELIVERED", 2)).doesNotContainKey("failure");
            List<Receiver.Call> calls = receiver.calls(2);
            assertThat(calls.get(1).id()).isEqualTo(calls.get(0).id()).isEqualTo(failed.get("deliveryId"));
            assertThat(calls.get(1).body()).isEqualTo(calls.get(0).body());
            assertThat(webhook.get().jsonPath().getString("failingSince")).isNull();
        }
    }

    @Test
    void anotherAddressIsNeverFollowed() {
        try (Receiver elsewhere = Receiver.answering(200);
                Receiver receiver = new Receiver(Receiver.redirect(elsewhere.url()))) {
            WebhookCase webhook = pinged(receiver);

            assertThat(webhook.awaitNewest("PENDING", 1))
                    .containsEntry("responseStatus", 307)
                    .containsEntry("failure", "REDIRECT");
            assertThat(elsewhere.count()).isZero();
        }
    }

    @Test
    void aReceiverThatHangsUpHasNotHeard() {
        try (Receiver receiver = new Receiver(Receiver.drop())) {
            assertThat(pinged(receiver).awaitNewest("PENDING", 1))
                    .containsEntry("failure", "NO_CONNECTION")
                    .doesNotContainKey("responseStatus");
        }
    }

    @Test
    void aReceiverThatIsNotThereIsCalledWhenItIsBack() {
        Receiver gone = Receiver.answering(200);
        String url = gone.url();
        gone.close();
        WebhookCase webhook = WebhookCase.of(() -> Api.asOfficial("36"), url, "report-submitted");
        webhook.ping();

        assertThat(webhook.awaitNewest("PENDING", 1)).containsEntry("failure", "NO_CONNECTION");
    }

    @Test
    void anAnswerWithoutEndCountsByItsStatus() {
        try (Receiver receiver = new Receiver(Receiver.endless())) {
            assertThat(pinged(receiver).awaitNewest("DELIVERED", 1)).containsEntry("responseStatus", 200);
        }
    }

    @Test
    void aReceiverThatHangsHoldsUpNobodyElse() {
        try (Receiver hanging = Receiver.answering(200);
                Receiver prompt = Receiver.answering(200)) {
            hanging.from(hanging.hang());
            WebhookCase slow = pinged(hanging);
            hanging.calls(1);
            pinged(prompt).awaitNewest("DELIVERED", 1);

            assertThat(slow.deliveries("").getInt("items[0].attempts")).isZero();
            assertThat(slow.awaitNewest("PENDING", 1)).containsEntry("failure", "TIMEOUT");
        }
    }

    @Test
    void whatCannotBeDeliveredInThreeDaysIsGivenUpAndCanBeReplayed() {
        try (Receiver receiver = Receiver.answering(500)) {
            WebhookCase webhook = pinged(receiver);
            String id = (String) webhook.awaitNewest("PENDING", 1).get("deliveryId");
            TestClock.pass(Duration.ofHours(73));
            webhook.awaitNewest("GIVEN_UP", 1);
            assertThat(webhook.deliveries("?status=GIVEN_UP").getList("items")).hasSize(1);
            receiver.from(Receiver.status(200));

            assertThat(webhook.replay(id).statusCode()).isEqualTo(202);

            assertThat(webhook.awaitNewest("DELIVERED", 1)).containsEntry("deliveryId", id);
            assertThat(receiver.calls(2)).extracting(Receiver.Call::id).containsOnly(id);
        }
    }

    @Test
    void afterAWeekOfFailuresTheOwnerMustMakeItActiveAgain() {
        String school = Api.registeredSchool("36");
        try (Receiver receiver = Receiver.answering(500)) {
            WebhookCase webhook = WebhookCase.of(() -> Api.asSchool(school), receiver.url(), "report-submitted");
            Api.submit(Api.report(school));
            webhook.awaitNewest("PENDING", 1);
            TestClock.pass(Duration.ofDays(8));
            Map<String, Object> second = Api.report(school);
            second.put("text", "第二稿");
            Api.submit(second);

            webhook.awaitStatus("FAILED");

            receiver.from(Receiver.status(200));
            webhook.change(Map.of("active", true));
            TestClock.pass(Duration.ofMinutes(1));
            webhook.awaitNewest("DELIVERED", 2);
            assertThat(webhook.status()).isEqualTo("ACTIVE");
        }
    }

    @Test
    void whoSaysThatHeIsGoneIsBelieved() {
        try (Receiver receiver = Receiver.answering(410)) {
            pinged(receiver).awaitStatus("FAILED");
        }
    }

    @Test
    void anAddressThatHasBecomeForbiddenIsNotCalled() throws Exception {
        try (Receiver receiver = Receiver.answering(200)) {
            WebhookCase webhook = WebhookCase.of(() -> Api.asOfficial("36"), receiver.url(), "report-submitted");
            tables.moveTo(webhook.id(), "https://10.0.0.7/hooks");
            webhook.ping();

            assertThat(webhook.awaitNewest("PENDING", 1))
                    .containsEntry("failure", "FORBIDDEN_ADDRESS")
                    .doesNotContainKey("responseStatus");
        }
    }

    private static WebhookCase pinged(Receiver receiver) {
        WebhookCase webhook = WebhookCase.of(() -> Api.asOfficial("36"), receiver.url(), "report-submitted");
        webhook.ping();
        return webhook;
    }
}
