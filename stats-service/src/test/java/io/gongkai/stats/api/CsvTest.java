package io.gongkai.stats.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class CsvTest {

    private static final String YEAR = "2020-2021";
    private static final String SEASON = "/v1/provinces/43/years/2020-2021";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void aSchoolThatHandedInAndOneThatDidNot() {
        projections.clear();
        wire.send(
                SampleCollection.opened("43", YEAR, "2021-10-31", 1),
                SampleSchool.number(1).named("=cmd|' /C calc'!A1").registered(),
                SampleSchool.number(2).named("甲,乙学院").ofType("GRADUATE").registered(),
                SampleReport.of(SampleSchool.number(1), YEAR).submitted(),
                SampleReport.of(SampleSchool.number(1), YEAR)
                        .part(7, "NIL")
                        .part(8, "MISSING")
                        .figure("complaints", "0", "件", "没有\"举报\"")
                        .finding("PART-01", "MUST_FIX", "S8", null)
                        .assessed());
    }

    @Test
    void theOverviewIsARowForEachGroup() {
        assertThat(csv("/overview").lines())
                .startsWith(
                        "schoolType,ownership,city,expected,submitted,onTime,late,missing,assessed,returned,accepted,withdrawn",
                        ",,,2,1,1,0,1,1,0,0,0")
                .contains("GRADUATE,,,1,0,0,0,1,0,0,0,0", "VOCATIONAL,PUBLIC,,1,1,1,0,0,1,0,0,0");
    }

    @Test
    void partsAndItemsShowTheirDenominator() {
        assertThat(csv("/parts").lines()).contains("S7,1,1,1,1.0000,0,0,1,0,0,0,0", "S8,1,1,0,0.0000,0,0,0,0,0,1,0");
        assertThat(csv("/items").lines()).hasSize(51).contains("50,1,1,1,1.0000,0,0,0,0,0,0,0");
    }

    @Test
    void theMatrixLeavesMissingReportsEmptyAndFormulasHarmless() {
        assertThat(csv("/matrix").lines())
                .containsExactly(
                        "schoolCode,name,city,schoolType,ownership,submittedAt,late,verdict,applicable,covered,share,"
                                + "S1,S2,S3,S4,S5,S6,S7,S8",
                        "4143000001,'=cmd|' /C calc'!A1,长沙,VOCATIONAL,PUBLIC,2021-10-20T08:00:00Z,false,INCOMPLETE,8,7,0.8750,"
                                + "PRESENT,PRESENT,PRESENT,PRESENT,PRESENT,PRESENT,NIL,MISSING",
                        "4143000002,\"甲,乙学院\",长沙,GRADUATE,PUBLIC,,,,,,,,,,,,,,");
    }

    @Test
    void aComparisonKeepsZeroAndNoValueApart() {
        assertThat(csv("/comparisons?metric=complaints").lines())
                .contains(
                        "4143000001,'=cmd|' /C calc'!A1,长沙,VOCATIONAL,PUBLIC,UNKNOWN,REPORT,STATED,0,件,EXACT,1,1,1,,,,,\"没有\"\"举报\"\"\""
                                .replace(
                                        "REPORT",
                                        SampleReport.of(SampleSchool.number(1), YEAR)
                                                .id()
                                                .toString()),
                        "4143000002,\"甲,乙学院\",长沙,GRADUATE,PUBLIC,UNKNOWN,,NO_REPORT,,,,,,0,,,,,");
    }

    @Test
    void findingsAreARowForEachRule() {
        assertThat(csv("/findings").lines())
                .containsExactly(
                        "rule,name,severity,schools,share,findings", "PART-01,DefectPART01,MUST_FIX,1,1.0000,1");
        assertThat(csv("/school-findings").lines())
                .containsExactly(
                        "schoolCode,name,city,schoolType,ownership,rule,defect,severity,part,item,message,quote,start,end,"
                                + "places,number,reportId,revision,report",
                        "4143000001,'=cmd|' /C calc'!A1,长沙,VOCATIONAL,PUBLIC,PART-01,DefectPART01,MUST_FIX,S8,,"
                                + "缺陷PART-01,,,,,1,ID,1,/v1/reports/ID/revisions/1"
                                        .replace(
                                                "ID",
                                                SampleReport.of(SampleSchool.number(1), YEAR)
                                                        .id()
                                                        .toString()));
    }

    @Test
    void theByteOrderMarkComesWhenAsked() {
        Response plain = answer("/overview");
        Response marked = answer("/overview?bom=true");

        assertThat(plain.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(marked.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(marked.asByteArray(), StandardCharsets.UTF_8).substring(1))
                .isEqualTo(new String(plain.asByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void whoAcceptsAnythingGetsJson() {
        assertThat(Api.asMinistry().accept("*/*").get(SEASON + "/overview").contentType())
                .startsWith("application/json");
        assertThat(Api.asMinistry()
                        .accept("text/csv;q=0.5, application/json")
                        .get(SEASON + "/overview")
                        .contentType())
                .startsWith("application/json");
    }

    private static String csv(String path) {
        return new String(answer(path).asByteArray(), StandardCharsets.UTF_8);
    }

    private static Response answer(String path) {
        return Api.asMinistry()
                .accept("text/csv")
                .get(SEASON + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
