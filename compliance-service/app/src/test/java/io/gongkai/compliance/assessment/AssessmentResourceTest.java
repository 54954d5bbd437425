package io.gongkai.compliance.assessment;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.Http.asMinistry;
import static io.gongkai.compliance.Http.asOfficialOf;
import static io.gongkai.compliance.Http.asSchool;
import static io.gongkai.compliance.SubmittedReport.JSON;
import static io.gongkai.compliance.SubmittedReport.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentResourceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void aSchoolReadsItsOwnAssessmentExactlyAsItWasSent() throws Exception {
        SubmittedReport report = assessed(aReport());

        String served = asSchool(report)
                .get(path(report))
                .then()
                .statusCode(200)
                .header("Content-Location", path(report) + "?revision=1")
                .extract()
                .asString();

        JsonNode sent = JSON.readTree(
                        wire.await(Wire.ASSESSED, report.schoolCode(), 1).get(0).value())
                .path("data")
                .path("assessment");
        assertThat(JSON.readTree(served)).isEqualTo(sent);
    }

    @Test
    void whatAPlanCallsNullIsSaidAsNull() throws Exception {
        SubmittedReport report = assessed(aReport().text("这里没有任何部分。"));

        JsonNode assessment = JSON.readTree(asSchool(report).get(path(report)).asString());

        assertThat(assessment.get("period").isNull()).isTrue();
        assertThat(assessment.get("announcedPartCount").isNull()).isTrue();
        assertThat(assessment.get("sections").get(0).get("heading").isNull()).isTrue();
        assertThat(assessment.get("sections").get(0).get("span").isNull()).isTrue();
        assertThat(assessment.get("items").get(0).get("link")).isNotNull();
    }

    @Test
    void whatTheDepartmentHasDecidedOnAnItemHolds() {
        SubmittedReport report =
                assessed(aReport().decided(17, "NOT_APPLICABLE").decided(11, "REQUIRED"));

        asSchool(report)
                .get(path(report))
                .then()
                .body("items[16].applicability", equalTo("NOT_APPLICABLE"))
                .body("items[10].applicability", equalTo("REQUIRED"))
                .body("items[11].applicability", equalTo("NOT_APPLICABLE"));
    }

    @Test
    void officialsOfTheProvinceAndTheMinistryReadIt() {
        SubmittedReport report = assessed(aReport());

        asOfficialOf("43").get(path(report)).then().statusCode(200);
        asMinistry().get(path(report)).then().statusCode(200);
    }

    @Test
    void anotherSchoolAndAnotherProvinceCannotTellItFromOneThatIsNotThere() {
        SubmittedReport report = assessed(aReport());

        String unknown = asSchool(aReport())
                .get("/v1/reports/" + UUID.randomUUID() + "/assessment")
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        asSchool(aReport()).get(path(report)).then().statusCode(404).body("detail", equalTo(unknown));
        asOfficialOf("33").get(path(report)).then().statusCode(404).body("detail", equalTo(unknown));
    }

    @Test
    void whatIsNotYetAssessedSaysWhenToComeBack() {
        asAdmin()
                .get("/v1/reports/" + UUID.randomUUID() + "/assessment")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/not-yet-assessed"));
    }

    @Test
    void whoHasItAlreadyIsToldThatItHasNotChanged() {
        SubmittedReport report = assessed(aReport());
        String tag = asAdmin().get(path(report)).header("ETag");

        asAdmin().header("If-None-Match", tag).get(path(report)).then().statusCode(304);
    }

    @Test
    void theNewestRevisionIsServedAndOlderOnesOnRequest() {
        SubmittedReport report = assessed(aReport());
        String first = asAdmin().get(path(report)).header("ETag");
        wire.submit(report.revision(2));
        wire.await(Wire.ASSESSED, report.schoolCode(), 2);

        asAdmin().get(path(report)).then().header("Content-Location", containsString("revision=2"));
        asAdmin().get(path(report) + "?revision=1").then().statusCode(200).header("ETag", first);
        asAdmin().get(path(report) + "?revision=3").then().statusCode(404);
    }

    @Test
    void aLateOlderRevisionDoesNotTakeThePlaceOfTheNewest() {
        SubmittedReport report = aReport().revision(2);
        wire.submit(report);
        wire.submit(report.revision(1));
        wire.await(Wire.ASSESSED, report.schoolCode(), 2);

        asAdmin().get(path(report)).then().header("Content-Location", containsString("revision=2"));
        asAdmin().get(path(report) + "?revision=1").then().statusCode(200);
    }

    @Test
    void aRevisionThatIsNoNumberIsRefused() {
        asAdmin()
                .get("/v1/reports/" + UUID.randomUUID() + "/assessment?revision=first")
                .then()
                .statusCode(400)
                .body("errors.code", hasSize(1));
    }

    private SubmittedReport assessed(SubmittedReport report) {
        wire.submit(report);
        wire.await(Wire.ASSESSED, report.schoolCode(), 1);
        return report;
    }

    private static String path(SubmittedReport report) {
        return "/v1/reports/" + report.reportId() + "/assessment";
    }
}
