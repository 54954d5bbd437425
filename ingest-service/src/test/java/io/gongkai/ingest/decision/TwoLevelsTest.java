package io.gongkai.ingest.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class TwoLevelsTest {

    private static final String PROVINCE = "46";

    @Inject
    Wire wire;

    private ReportCase report;

    @BeforeEach
    void openCollectionWithTwoLevels() {
        Api.asAdmin()
                .contentType("application/json")
                .body(Map.of(
                        "provinceCode", PROVINCE, "academicYear", Api.YEAR, "dueDate", "2021-10-31", "twoLevels", true))
                .post("/v1/collections");
        report = ReportCase.submitted(wire, PROVINCE);
    }

    @Test
    void theCollectionShowsThatItAsksForTwoLevels() {
        assertThat(Api.asOfficial(PROVINCE)
                        .get("/v1/collections/" + PROVINCE + "/" + Api.YEAR)
                        .jsonPath()
                        .getBoolean("twoLevels"))
                .isTrue();
    }

    @Test
    void theDepartmentAcceptsOnlyWhatWasEndorsed() {
        report.assessed();
        assertThat(report.accept().statusCode()).isEqualTo(409);

        assertThat(report.endorse().statusCode()).isEqualTo(201);
        assertThat(report.stage()).isEqualTo("ENDORSED");
        assertThat(report.endorse().statusCode()).isEqualTo(409);
        assertThat(report.recall().statusCode()).isEqualTo(409);

        assertThat(report.accept().statusCode()).isEqualTo(201);
        assertThat(report.stage()).isEqualTo("ACCEPTED");
    }

    @Test
    void nothingIsEndorsedWhileItMustBeMended() {
        report.assessed(Defects.missingPart("S3"));

        assertThat(report.endorse().jsonPath().getString("type")).isEqualTo("/problems/must-fix-stands");
    }

    @Test
    void eitherLevelReturnsAndEndorsementBeginsAnewWithTheNextRevision() {
        report.assessed(Defects.plannedItem(3, "将于明年公布制度")).endorse();
        report.giveBack();
        report.resubmitted("第二稿").assessed(Defects.plannedItem(3, "将于明年公布制度"));

        assertThat(report.accept().statusCode()).isEqualTo(409);
        assertThat(report.post(report.asReviewer(), "returns", ReportCase.toMend(report.keys()))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobodyAcceptsWhatHeEndorsed() {
        report.assessed();
        report.post(Api.asAdmin(), "endorsements", ReportCase.because("初审无问题。"));

        JsonPath refused = report.post(Api.asAdmin(), "acceptances", ReportCase.because("接受。"))
                .jsonPath();

        assertThat(refused.getString("type")).isEqualTo("/problems/own-endorsement");
        assertThat(report.accept().statusCode()).isEqualTo(201);
    }
}
