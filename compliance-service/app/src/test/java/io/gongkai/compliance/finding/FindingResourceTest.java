package io.gongkai.compliance.finding;

import static io.gongkai.compliance.Http.asMinistry;
import static io.gongkai.compliance.Http.asOfficialOf;
import static io.gongkai.compliance.Http.asSchool;
import static io.gongkai.compliance.SubmittedReport.aReport;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingResourceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void aSchoolSeesItsOwnFindingsOnly() {
        SubmittedReport own = assessed(aReport());
        assessed(aReport());

        asSchool(own)
                .get("/v1/findings")
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.schoolCode", everyItem(equalTo(own.schoolCode())));
    }

    @Test
    void aSchoolThatAsksForAnotherIsRefused() {
        asSchool(aReport())
                .get("/v1/findings?schoolCode=" + aReport().schoolCode())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/foreign-school"));
    }

    @Test
    void anOfficialSeesTheOwnProvinceOnly() {
        assessed(aReportFrom("52"));
        assessed(aReportFrom("53"));

        asOfficialOf("52").get("/v1/findings").then().body("items.provinceCode", everyItem(equalTo("52")));
        asOfficialOf("52").get("/v1/findings?provinceCode=53").then().statusCode(403);
    }

    @Test
    void everyFilterNarrowsTheList() {
        SubmittedReport report = assessed(aReport());
        String own = "/v1/findings?schoolCode=" + report.schoolCode();
        JsonPath first = asMinistry().get(own + "&severity=MUST_FIX&part=S3").jsonPath();

        assertThat(first.getList("items.finding.severity")).isNotEmpty().containsOnly("MUST_FIX");
        assertThat(first.getList("items.finding.part")).containsOnly("S3");
        asMinistry().get(own + "&academicYear=2019-2020").then().body("items", empty());
        asMinistry().get(own + "&provinceCode=44").then().body("items", empty());
        asMinistry()
                .get(own + "&rule=" + first.getString("items[0].finding.rule"))
                .then()
                .body("items.finding.rule", everyItem(equalTo(first.getString("items[0].finding.rule"))));
        asMinistry().get(own + "&item=7").then().body("items.finding.item", everyItem(equalTo(7)));
    }

    @Test
    void filtersThatCannotBeUnderstoodAreAllNamedAtOnce() {
        asMinistry()
                .get("/v1/findings?provinceCode=x&severity=BAD&part=S9&item=0&rule=part&academicYear=2021&schoolCode=1")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        containsInAnyOrder(
                                "provinceCode", "severity", "part", "item", "rule", "academicYear", "schoolCode"))
                .body("errors.find { it.parameter == 'severity' }.detail", containsString("MUST_FIX、EXPLAIN、HINT"));
    }

    @Test
    void aProvinceThatThereIsNotIsNoFilter() {
        asMinistry()
                .get("/v1/findings?provinceCode=99&schoolCode=4199012345")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("provinceCode", "schoolCode"))
                .body("errors.code", containsInAnyOrder("unknown-province", "invalid-school-code"));
    }

    @Test
    void pagesTogetherAreTheWholeListInAStableOrder() {
        SubmittedReport report = assessed(aReport());
        RequestSpecification reader = asSchool(report);
        List<Integer> whole = reader.get("/v1/findings?limit=200").jsonPath().getList("items.number");

        List<Integer> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page =
                    asSchool(report).get("/v1/findings?limit=2" + cursor).jsonPath();
            paged.addAll(page.getList("items.number"));
            cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        }

        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void aDamagedCursorIsRefused() {
        asMinistry()
                .get("/v1/findings?cursor=AAAAAAAA")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("damaged-cursor"));
    }

    @Test
    void theFindingsOfAnOvertakenRevisionAreNoLongerListed() {
        SubmittedReport report = assessed(aReport());
        wire.submit(report.revision(2));
        wire.await(Wire.ASSESSED, report.schoolCode(), 2);

        asSchool(report)
                .get("/v1/findings")
                .then()
                .body("items", not(empty()))
                .body("items.revision", everyItem(equalTo(2)));
    }

    @Test
    void theFindingsOfALateOlderRevisionAreNotListed() {
        SubmittedReport report = assessed(aReport().revision(2));
        wire.submit(report.revision(1));
        wire.await(Wire.ASSESSED, report.schoolCode(), 2);

        asSchool(report).get("/v1/findings").then().body("items.revision", everyItem(equalTo(2)));
    }

    private SubmittedReport assessed(SubmittedReport report) {
        wire.submit(report);
        wire.await(Wire.ASSESSED, report.schoolCode(), 1);
        return report;
    }
}
