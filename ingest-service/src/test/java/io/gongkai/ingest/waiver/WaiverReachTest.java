package io.gongkai.ingest.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class WaiverReachTest {

    private static final String NEXT_YEAR = "2021-2022";

    @Inject
    Wire wire;

    @Inject
    DataSource database;

    private ReportCase report;
    private String key;

    @BeforeEach
    void submitReport() {
        report = ReportCase.submitted(wire, "43").assessed(Defects.wrongTotal("主动公开信息120条", 110));
        key = report.keys().get(0);
    }

    @Test
    void aWaiverHoldsForTheVeryStatementOnlyAndIsProposedForAnother() {
        grant(report, request("REPORT"));

        report.resubmitted("第二稿").assessed(Defects.wrongTotal("主动公开信息125条", 110));

        assertThat(report.keys()).containsExactly(key);
        assertThat(report.accept().statusCode()).isEqualTo(409);
        JsonPath waivers = report.get("waivers");
        assertThat(waivers.getList("inForce")).isEmpty();
        assertThat(waivers.getList("proposed.findingKey", String.class)).containsExactly(key);
        report.resubmitted("第三稿").assessed(Defects.wrongTotal("主动公开信息120条", 110));
        assertThat(report.accept().statusCode()).isEqualTo(201);
    }

    @Test
    void aWaiverForTheSchoolHoldsNextYearTooAndOneForTheReportIsProposed() {
        grant(report, request("SCHOOL"));
        assertThat(nextYear(report).accept().statusCode()).isEqualTo(201);

        ReportCase other = ReportCase.submitted(wire, "43").assessed(Defects.wrongTotal("主动公开信息120条", 110));
        grant(other, request("REPORT"));
        ReportCase next = nextYear(other);
        assertThat(next.accept().statusCode()).isEqualTo(409);
        assertThat(next.get("revisions/1/findings").getString("items[0].proposed.scope"))
                .isEqualTo("REPORT");
    }

    @Test
    void anExpiredWaiverIsOnlyAProposal() throws SQLException {
        JsonPath waiver = grant(report, request("SCHOOL"));
        expire(waiver.getString("waiverId"));

        assertThat(report.accept().statusCode()).isEqualTo(409);
        assertThat(report.get("waivers").getList("proposed")).hasSize(1);
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

    private ReportCase nextYear(ReportCase report) {
        Api.asAdmin()
                .contentType("application/json")
                .body(Map.of("provinceCode", "43", "academicYear", NEXT_YEAR))
                .post("/v1/collections");
        Map<String, Object> next = Api.report(report.school());
        next.put("academicYear", NEXT_YEAR);
        ReportCase following = ReportCase.submitted(wire, next).assessed(Defects.wrongTotal("主动公开信息120条", 110));
        assertThat(following.keys()).isEqualTo(List.of(key));
        return following;
    }

    private void expire(String waiver) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update waivers set expires_on = current_date - 2 where id = '" + waiver + "'");
        }
    }
}
