package io.gongkai.ingest.explanation;

import static org.assertj.core.api.Assertions.assertThat;

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
class ExplanationTest {

    @Inject
    Wire wire;

    private ReportCase report;
    private String key;

    @BeforeEach
    void submitReport() {
        report = ReportCase.submitted(wire, "43").assessed(Defects.plannedItem(3, "将于明年公布制度"));
        key = report.keys().get(0);
    }

    @Test
    void theOfficialSeesWhatTheSchoolSaysToAFinding() {
        assertThat(report.explain(key).statusCode()).isEqualTo(201);

        JsonPath findings = report.asOfficial()
                .get("/v1/reports/" + report.id() + "/revisions/1/findings")
                .jsonPath();

        assertThat(findings.getString("items[0].explanation.text")).isEqualTo("差额为档案馆单独统计的信息。");
        assertThat(findings.getString("items[0].explanation.explainedBy")).isEqualTo("school-" + report.school());
    }

    @Test
    void theNewestExplanationIsShownAndTheEarlierOneKept() {
        report.explain(key);
        report.post(report.asSchool(), "explanations", Map.of("finding", key, "text", "制度已于今日公布。"));

        assertThat(report.get("revisions/1/findings").getString("items[0].explanation.text"))
                .isEqualTo("制度已于今日公布。");
        assertThat(report.get("explanations").getList("items")).hasSize(2);
    }

    @Test
    void anExplanationGoesWithItsFindingIntoTheNextRevision() {
        report.explain(key);
        report.resubmitted("第二稿").assessed(Defects.plannedItem(3, "将于明年公布制度"));

        assertThat(report.get("revisions/2/findings").getInt("items[0].explanation.revision"))
                .isEqualTo(1);
    }

    @Test
    void onlyFindingsThatAreThereAreExplained() {
        assertThat(report.explain("0123456789abcdef").statusCode()).isEqualTo(422);
    }

    @Test
    void nothingIsExplainedBeforeTheAssessmentOrAfterTheAcceptance() {
        assertThat(ReportCase.submitted(wire, "43").explain(key).statusCode()).isEqualTo(409);
        report.accept();

        Response refused = report.explain(key);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("ACCEPTED");
    }
}
