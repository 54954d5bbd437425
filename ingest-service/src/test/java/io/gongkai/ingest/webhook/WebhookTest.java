package io.gongkai.ingest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.TestClock;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RealStack
class WebhookTest {

    @Inject
    Wire wire;

    @Inject
    WebhookTables tables;

    @AfterEach
    void tidy() throws Exception {
        TestClock.goOn();
        tables.empty();
    }

    @Test
    void aSchoolIsCalledWithWhatHappensToItsReports() {
        String school = Api.registeredSchool("50");
        try (Receiver receiver = Receiver.answering(204)) {
            WebhookCase webhook =
                    WebhookCase.of(() -> Api.asSchool(school), receiver.url(), "report-submitted", "report-returned");
            ReportCase foreign = ReportCase.submitted(wire, "50");
            ReportCase own = ReportCase.submitted(wire, Api.report(school)).assessed(Defects.missingPart("S3"));
            own.giveBack();

            List<Receiver.Call> calls = receiver.calls(2);

            assertThat(calls)
                    .extracting(Receiver.Call::event)
                    .containsExactlyInAnyOrder("report-submitted", "report-returned");
            assertThat(calls).allSatisfy(call -> {
                assertThat(Verification.isGenuine(call, webhook.secret())).isTrue();
                assertThat(JsonPath.from(call.body()).getString("data.reportId"))
                        .isEqualTo(own.id())
                        .isNotEqualTo(foreign.id());
            });
            Map<String, Object> logged = webhook.awaitNewest("DELIVERED", 1);
            assertThat(logged).containsEntry("responseStatus", 204).containsKeys("durationMs", "lastAttemptAt");
            assertThat(webhook.deliveries("?status=DELIVERED").getList("items")).hasSize(2);
        }
    }

    @Test
    void anOfficialIsCalledForTheWholeProvince() {
        try (Receiver receiver = Receiver.answering(200)) {
            WebhookCase.of(() -> Api.asOfficial("34"), receiver.url(), "report-submitted");
            ReportCase.submitted(wire, "35");
            ReportCase one = ReportCase.submitted(wire, "34");
            ReportCase another = ReportCase.submitted(wire, "34");

            assertThat(receiver.calls(2))
                    .extracting(call -> JsonPath.from(call.body()).getString("data.reportId"))
                    .containsExactlyInAnyOrder(one.id(), another.id());
        }
    }

    @Test
    void whatIsNotWrittenWithTheChangeIsNotChangedEither() throws Exception {
        String school = Api.registeredSchool("50");
        try (Receiver receiver = Receiver.answering(200)) {
            WebhookCase webhook = WebhookCase.of(() -> Api.asSchool(school), receiver.url(), "report-submitted");
            tables.refuseDeliveries();
            assertThat(Api.submit(Api.report(school)).statusCode()).isEqualTo(500);
            tables.permitDeliveries();

            assertThat(Api.submit(Api.report(school)).jsonPath().getInt("revision"))
                    .isEqualTo(1);
            assertThat(receiver.calls(1)).hasSize(1);
            assertThat(webhook.deliveries("").getList("items")).hasSize(1);
        }
    }

    @Test
    void aPingTellsWhetherTheReceiverHears() {
        try (Receiver receiver = Receiver.answering(200)) {
            WebhookCase webhook = WebhookCase.of(() -> Api.asOfficial("50"), receiver.url(), "report-submitted");
            assertThat(webhook.change(Map.of("active", false)).statusCode()).isEqualTo(200);

            assertThat(webhook.ping().statusCode()).isEqualTo(202);

            Receiver.Call call = receiver.calls(1).get(0);
            assertThat(call.event()).isEqualTo("ping");
            assertThat(JsonPath.from(call.body()).getString("data.webhookId")).isEqualTo(webhook.id());
            assertThat(Verification.isGenuine(call, webhook.secret())).isTrue();
        }
    }

    @Test
    void whatHappensDuringAPauseIsToldAfterIt() {
        String school = Api.registeredSchool("50");
        try (Receiver receiver = Receiver.answering(200)) {
            WebhookCase webhook = WebhookCase.of(() -> Api.asSchool(school), receiver.url(), "report-submitted");
            webhook.change(Map.of("active", false));
            Api.submit(Api.report(school));
            webhook.ping();
            assertThat(receiver.calls(1)).extracting(Receiver.Call::event).containsExactly("ping");

            webhook.change(Map.of("active", true));

            assertThat(receiver.calls(2).get(1).event()).isEqualTo("report-submitted");
        }
    }

    @Test
    void aNewSecretSignsBesideTheOldOneForADay() {
        try (Receiver receiver = Receiver.answering(200)) {
            WebhookCase webhook = WebhookCase.of(() -> Api.asOfficial("50"), receiver.url(), "report-submitted");
            String old = webhook.rotate();
            webhook.ping();
            Receiver.Call during = receiver.calls(1).get(0);
            TestClock.pass(Duration.ofHours(25));
            webhook.ping();
            Receiver.Call after = receiver.calls(2).get(1);

            assertThat(Verification.isGenuine(during, old)).isTrue();
            assertThat(Verification.isGenuine(during, webhook.secret())).isTrue();
            assertThat(Verification.isGenuine(after, old)).isFalse();
            assertThat(Verification.isGenuine(after, webhook.secret())).isTrue();
        }
    }

    @Test
    void aDeletedWebhookIsNotCalledAnyMore() {
        String school = Api.registeredSchool("50");
        try (Receiver gone = Receiver.answering(200);
                Receiver stays = Receiver.answering(200)) {
            WebhookCase removed = WebhookCase.of(() -> Api.asSchool(school), gone.url(), "report-submitted");
            WebhookCase.of(() -> Api.asSchool(school), stays.url(), "report-submitted");
            assertThat(removed.remove().statusCode()).isEqualTo(204);

            Api.submit(Api.report(school));

            assertThat(stays.calls(1)).hasSize(1);
            assertThat(gone.count()).isZero();
            assertThat(removed.get().statusCode()).isEqualTo(404);
        }
    }
}
