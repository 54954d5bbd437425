package io.gongkai.compliance.intake;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.Http.asAuditor;
import static io.gongkai.compliance.Http.asMinistry;
import static io.gongkai.compliance.Http.asOfficialOf;
import static io.gongkai.compliance.SubmittedReport.aReport;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.gongkai.compliance.BreakableEngine;
import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLetterTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    BreakableEngine engine;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @AfterEach
    void mend() {
        engine.mend();
    }

    @Test
    void aDamagedEventIsSetAsideAsItCameWithTheCauseAndItsPlace() {
        String key = aReport().schoolCode();

        wire.send(key, "{\"specversion\":");

        ConsumerRecord<String, String> letter =
                wire.await(Wire.DEAD_LETTERS, key, 1).get(0);
        assertThat(letter.value()).isEqualTo("{\"specversion\":");
        assertThat(header(letter, "dead-letter-code")).isEqualTo("malformed-json");
        assertThat(header(letter, "dead-letter-detail")).isEqualTo("Not JSON at line 1, column 16");
        assertThat(header(letter, "dead-letter-topic")).isEqualTo(Wire.SUBMITTED);
    }

    @Test
    void aDamagedEventDoesNotKeepTheNextOneOfTheSchoolWaiting() {
        SubmittedReport report = aReport();

        wire.send(report.schoolCode(), "");
        wire.send(report.schoolCode(), null);
        wire.send(report.schoolCode(), report.json().replace("report-submitted.v1", "report-submitted\\u0000"));
        wire.submit(report);

        wire.await(Wire.ASSESSED, report.schoolCode(), 1);
        assertThat(wire.await(Wire.DEAD_LETTERS, report.schoolCode(), 3)).hasSize(3);
    }

    @Test
    void whatTheDatabaseCannotKeepIsSetAside() {
        SubmittedReport report = aReport().text("零\u0000字符");

        wire.submit(report);

        ConsumerRecord<String, String> letter =
                wire.await(Wire.DEAD_LETTERS, report.schoolCode(), 1).get(0);
        assertThat(header(letter, "dead-letter-code")).isEqualTo("cannot-be-stored");
    }

    @Test
    void aRuleThatThrowsFailsTheAssessmentWithItsCodeAndIsCountedAsFailed() {
        SubmittedReport report = aReportFrom("62");
        failing(report);

        asMinistry()
                .get("/v1/reports/" + report.reportId() + "/assessment")
                .then()
                .statusCode(404);
        asOfficialOf("62")
                .get("/v1/provinces/62/years/2020-2021/conservation")
                .then()
                .body("received", equalTo(1))
                .body("assessed", equalTo(0))
                .body("failed", equalTo(1));
        JsonPath letter = letterOf(report);
        assertThat(letter.getString("code")).isEqualTo("rule-failed");
        assertThat(letter.getString("detail"))
                .isEqualTo(BreakableEngine.BROKEN_RULE + " threw java.lang.ArithmeticException");
    }

    @Test
    void anEventThatFailedGoesThroughOnceTheRuleIsMended() {
        SubmittedReport report = aReportFrom("63");
        failing(report);
        String redrive = "/v1/dead-letters/" + letterOf(report).getString("id") + "/redrive";

        asAdmin()
                .post(redrive)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("attempts", equalTo(2));
        engine.mend();
        asAdmin()
                .post(redrive)
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("resolvedBy", equalTo("admin"));

        wire.await(Wire.ASSESSED, report.schoolCode(), 1);
        asOfficialOf("63")
                .get("/v1/provinces/63/years/2020-2021/conservation")
                .then()
                .body("assessed", equalTo(1))
                .body("failed", equalTo(0));
        asAdmin().post(redrive).then().statusCode(409).body("type", equalTo("/problems/already-resolved"));
    }

    @Test
    void whatWasSetAsideIsCounted() {
        failing(aReport());

        asAdmin().get("/q/metrics").then().body(containsString("gongkai_dead_letters_total{code=\"rule-failed\"}"));
    }

    @Test
    void aDeadLetterThatIsNotThereCannotBeDrivenThrough() {
        asAdmin()
                .post("/v1/dead-letters/" + UUID.randomUUID() + "/redrive")
                .then()
                .statusCode(404);
    }

    private void failing(SubmittedReport report) {
        String text = "规则出错的报告 " + report.reportId();
        engine.breakOn(text);
        wire.submit(report.text(text));
        wire.await(Wire.DEAD_LETTERS, report.schoolCode(), 1);
    }

    private static JsonPath letterOf(SubmittedReport report) {
        String cursor = "";
        while (true) {
            JsonPath page = asAuditor().get("/v1/dead-letters?limit=2" + cursor).jsonPath();
            JsonPath found = page.setRootPath("items.find { it.key == '" + report.schoolCode() + "' }");
            if (found.get("id") != null) {
                return found;
            }
            cursor = "&cursor=" + page.setRootPath("").getString("nextCursor");
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
