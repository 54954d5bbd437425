package io.gongkai.ingest.decision;

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
class LifeOfAReportTest {

    @Inject
    Wire wire;

    private ReportCase report;

    @BeforeEach
    void submitReport() {
        report = ReportCase.submitted(wire, "43");
    }

    @Test
    void aReturnTellsTheSchoolExactlyWhatToMendAndWhere() {
        report.assessed(Defects.missingPart("S3"), Defects.wrongTotal("主动公开信息120条", 110));

        Response answer = report.giveBack();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo(report.tag());
        JsonPath seen = report.get("returns");
        assertThat(seen.getList("items.round", Integer.class)).containsExactly(1);
        assertThat(seen.getList("items[0].findings.rule", String.class)).containsExactly("PART-01", "FIG-01");
        assertThat(seen.getString("items[0].findings[1].evidence[0].quote")).isEqualTo("主动公开信息120条");
        assertThat(seen.getInt("items[0].findings[1].evidence[0].end")).isEqualTo(10);
        assertThat(seen.getString("items[0].findings[0].remedy.zh")).isNotBlank();
        assertThat(seen.getString("items[0].remarks")).isNotBlank();
        JsonPath view = report.get().jsonPath();
        assertThat(view.getString("stage")).isEqualTo("RETURNED");
        assertThat(view.getString("returnDue")).isEqualTo(seen.getString("items[0].dueDate"));
        assertThat(view.getBoolean("overdue")).isFalse();
        assertThat(view.getInt("rounds")).isEqualTo(1);
    }

    @Test
    void aReturnedReportIsMendedAndAccepted() {
        report.assessed(Defects.missingPart("S3")).giveBack();
        report.resubmitted("第二稿");
        assertThat(report.stage()).isEqualTo("RECEIVED");

        Response accepted = report.assessed().accept();

        assertThat(accepted.statusCode()).isEqualTo(201);
        JsonPath view = report.get().jsonPath();
        assertThat(view.getString("stage")).isEqualTo("ACCEPTED");
        assertThat(view.getInt("acceptedRevision")).isEqualTo(2);
        assertThat(view.getString("returnDue")).isNull();
    }

    @Test
    void anAcceptedRevisionStaysInForceUntilANewerOneIsAccepted() {
        report.assessed().accept();
        report.resubmitted("第二稿").assessed(Defects.missingPart("S3"));
        assertThat(report.get().jsonPath().getInt("acceptedRevision")).isEqualTo(1);
        assertThat(report.accept().statusCode()).isEqualTo(409);
        assertThat(report.get().jsonPath().getInt("acceptedRevision")).isEqualTo(1);

        report.resubmitted("第三稿").assessed().accept();

        assertThat(report.get().jsonPath().getInt("acceptedRevision")).isEqualTo(3);
    }

    @Test
    void whatMustBeMendedStandsInTheWayOfAcceptance() {
        report.assessed(Defects.missingPart("S3"), Defects.plannedItem(3, "将于明年公布制度"));

        Response refused = report.accept();

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/must-fix-stands");
        assertThat(refused.jsonPath().getList("errors.detail", String.class))
                .singleElement()
                .asString()
                .startsWith("PART-01：")
                .contains(report.keys().get(0));
        assertThat(report.stage()).isEqualTo("ASSESSED");
    }

    @Test
    void aWithdrawnReportIsNotInForceAndTheSameTextBeginsAnew() {
        report.assessed().accept();

        assertThat(report.withdraw(report.asOfficial()).statusCode()).isEqualTo(201);

        assertThat(report.get().jsonPath().getString("acceptedRevision")).isNull();
        assertThat(Api.submit(Api.report(report.school())).jsonPath().getInt("revision"))
                .isEqualTo(2);
        assertThat(report.stage()).isEqualTo("RECEIVED");
    }

    @Test
    void theSchoolWithdrawsItsReportOnlyUntilItIsAccepted() {
        ReportCase other = ReportCase.submitted(wire, "43");
        assertThat(other.withdraw(other.asSchool()).statusCode()).isEqualTo(201);
        report.assessed().accept();

        Response refused = report.withdraw(report.asSchool());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/accepted-stands");
    }

    @Test
    void aRecalledReturnWaitsForADecisionAgain() {
        report.assessed(Defects.plannedItem(3, "将于明年公布制度")).giveBack();

        assertThat(report.recall().statusCode()).isEqualTo(201);

        assertThat(report.stage()).isEqualTo("ASSESSED");
        assertThat(report.accept().statusCode()).isEqualTo(201);
    }

    @Test
    void aReturnedReportIsTakenInAlsoAfterTheCollectionIsClosed() {
        ReportCase late = ReportCase.submitted(wire, "54").assessed(Defects.missingPart("S3"));
        ReportCase other = ReportCase.submitted(wire, "54");
        late.giveBack();
        close("54");

        Map<String, Object> next = Api.report(late.school());
        next.put("text", "第二稿");
        assertThat(Api.submit(next).statusCode()).isEqualTo(202);
        next.put("schoolCode", other.school());
        assertThat(Api.submit(next).statusCode()).isEqualTo(409);
    }

    private static void close(String province) {
        String collection = "/v1/collections/" + province + "/" + Api.YEAR;
        Response now = Api.asAdmin().get(collection);
        Api.asAdmin()
                .header("If-Match", now.header("ETag"))
                .contentType("application/json")
                .body(Map.of("dueDate", "2021-10-31", "status", "CLOSED", "reason", "报送已结束"))
                .put(collection)
                .then()
                .statusCode(200);
    }
}
