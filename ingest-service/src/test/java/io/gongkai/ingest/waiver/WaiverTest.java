package io.gongkai.ingest.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class WaiverTest {

    @Inject
    Wire wire;

    private ReportCase report;
    private String key;

    @BeforeEach
    void submitReport() {
        report = ReportCase.submitted(wire, "43").assessed(Defects.wrongTotal("主动公开信息120条", 110));
        key = report.keys().get(0);
    }

    @Test
    void aWaivedFindingNoLongerStandsInTheWay() {
        JsonPath waiver = report.requestWaiver(key).jsonPath();
        assertThat(report.accept().statusCode()).isEqualTo(409);

        Response granted = ReportCase.decide(report.asOfficial(), waiver, "grant");

        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(granted.header("ETag")).isEqualTo("\"2\"");
        assertThat(report.get("revisions/1/findings").getInt("blocking")).isZero();
        assertThat(report.get("revisions/1/findings").getString("items[0].waiver.status"))
                .isEqualTo("GRANTED");
        assertThat(report.accept().statusCode()).isEqualTo(201);
    }

    @Test
    void nobodyGrantsHisOwnRequest() {
        JsonPath waiver =
                report.post(report.asOfficial(), "waivers", request("REPORT")).jsonPath();

        Response refused = ReportCase.decide(report.asOfficial(), waiver, "grant");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/own-request");
        assertThat(ReportCase.decide(Api.asAdmin(), waiver, "grant").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRefusedOrRevokedWaiverDoesNotHold() {
        JsonPath refused = report.requestWaiver(key).jsonPath();
        assertThat(ReportCase.decide(report.asOfficial(), refused, "refusal").statusCode())
                .isEqualTo(200);
        assertThat(report.accept().statusCode()).isEqualTo(409);
        JsonPath granted = report.requestWaiver(key).jsonPath();
        JsonPath inForce =
                ReportCase.decide(report.asOfficial(), granted, "grant").jsonPath();

        assertThat(ReportCase.decide(report.asOfficial(), inForce, "revocation").statusCode())
                .isEqualTo(200);

        assertThat(report.accept().statusCode()).isEqualTo(409);
    }

    @Test
    void aDecisionOnAWaiverIsMadeOnceAndOnWhatWasSeen() {
        JsonPath waiver = report.requestWaiver(key).jsonPath();
        assertThat(ReportCase.decide(report.asOfficial(), waiver, "revocation").statusCode())
                .isEqualTo(409);
        JsonPath granted =
                ReportCase.decide(report.asOfficial(), waiver, "grant").jsonPath();

        assertThat(ReportCase.decide(report.asOfficial(), waiver, "refusal").statusCode())
                .isEqualTo(412);
        assertThat(ReportCase.decide(report.asOfficial(), granted, "refusal").statusCode())
                .isEqualTo(409);
        assertThat(ReportCase.decide(Api.asOfficial("11"), granted, "revocation")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameFindingIsAskedForOnce() {
        report.requestWaiver(key);

        Response again = report.requestWaiver(key);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/waiver-requested-already");
    }

    @Test
    void aWaiverForYearsNeedsALastDay() {
        Response answer =
                report.post(report.asSchool(), "waivers", Map.of("finding", key, "scope", "SCHOOL", "reason", "不适用。"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer", String.class)).containsExactly("/expiresOn");
    }

    @Test
    void whatIsAcceptedStaysAcceptedWhenTheWaiverIsRevoked() {
        JsonPath waiver = grant(report, request("REPORT"));
        report.accept();

        ReportCase.decide(report.asOfficial(), waiver, "revocation");

        assertThat(report.stage()).isEqualTo("ACCEPTED");
        assertThat(report.get("history").getList("items.act", String.class))
                .containsSubsequence("WAIVER_REQUESTED", "WAIVER_GRANTED", "ACCEPTED", "WAIVER_REVOKED");
    }

    private Map<String, Object> request(String scope) {
        return Map.of(
                "finding",
                key,
                "scope",
                scope,
                "expiresOn",
                ReportCase.today().plusYears(3).toString(),
                "reason",
                "差额为档案馆单独统计的信息。");
    }

    private static JsonPath grant(ReportCase report, Map<String, Object> request) {
        JsonPath waiver = report.post(report.asSchool(), "waivers", request).jsonPath();
        return ReportCase.decide(report.asOfficial(), waiver, "grant").jsonPath();
    }
}
