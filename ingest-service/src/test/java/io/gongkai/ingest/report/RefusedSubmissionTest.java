package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class RefusedSubmissionTest {

    private String school;
    private Map<String, Object> report;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
        report = Api.report(school);
    }

    @Test
    void aSchoolThatIsNotRegisteredIsUnknown() {
        report.put("schoolCode", "4143999999");

        assertFaults(422, "invalid-request", "/schoolCode unknown-school");
    }

    @Test
    void anotherSchoolIsForeignAndNothingElseIsSaid() {
        report.put("text", "");

        Response answer = Api.asSchool("4143000009")
                .contentType("application/json")
                .body(report)
                .post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/foreign-school");
        assertThat(answer.jsonPath().getList("errors")).isNull();
    }

    @Test
    void aSchoolOfAnotherProvinceIsForeignToAnOfficial() {
        Response answer = Api.asOfficial("42")
                .contentType("application/json")
                .body(report)
                .post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aYearThatIsNoneIsUnknown() {
        report.put("academicYear", "2020-2022");

        assertFaults(422, "invalid-request", "/academicYear unknown-year");
    }

    @Test
    void aYearWithoutACollectionIsNotOpen() {
        report.put("academicYear", "1999-2000");

        assertFaults(422, "invalid-request", "/academicYear year-not-open");
    }

    @Test
    void aClosedCollectionIsAConflict() {
        String closed = Api.registeredSchool("44");
        Api.asAdmin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("dueDate", "2021-10-31", "status", "CLOSED", "reason", "报送已结束"))
                .put("/v1/collections/44/2020-2021");
        report.put("schoolCode", closed);

        assertFaults(409, "collection-closed", "/academicYear collection-closed");
    }

    @Test
    void aTextAboveTheLimitIsToldTheLimit() {
        report.put("text", "公".repeat(1_000_001));

        Response answer = assertFaults(413, "text-too-large", "/text text-too-large");
        assertThat(answer.jsonPath().getString("detail")).contains("1000000");
    }

    @Test
    void badRowsOfTheListAreNamedOneByOne() {
        Map<String, Object> withoutItem = new HashMap<>();
        withoutItem.put("url", "https://example.edu.cn");
        report.put(
                "checklist",
                Arrays.asList(
                        Map.of("item", 1),
                        withoutItem,
                        Map.of("item", 0),
                        Map.of("item", 1, "url", " "),
                        null,
                        Map.of("item", 3, "url", "u".repeat(2049))));

        assertFaults(
                422,
                "invalid-request",
                "/checklist/1/item required",
                "/checklist/2/item item-out-of-range",
                "/checklist/3/item duplicate-item",
                "/checklist/3/url required",
                "/checklist/4 required",
                "/checklist/5/url too-long");
    }

    @Test
    void tenThousandRowsAreOneFaultAndNotTenThousand() {
        report.put("checklist", Collections.nCopies(10_000, Map.of("item", 0)));

        assertFaults(422, "invalid-request", "/checklist too-many-rows");
    }

    @Test
    void everythingThatIsWrongComesInOneAnswer() {
        report = new HashMap<>(Map.of(
                "schoolCode", "4143999999",
                "academicYear", "2020",
                "title", "t".repeat(201),
                "text", " \n",
                "checklist", List.of(Map.of("item", 201))));

        assertFaults(
                422,
                "invalid-request",
                "/schoolCode unknown-school",
                "/academicYear unknown-year",
                "/title too-long",
                "/text required",
                "/checklist/0/item item-out-of-range");
    }

    @Test
    void anEmptyObjectIsToldAllThatIsNeeded() {
        report = new HashMap<>();

        assertFaults(
                422,
                "invalid-request",
                "/schoolCode required",
                "/academicYear required",
                "/title required",
                "/text required");
    }

    @Test
    void charactersThatCannotBeStoredAreNamed() {
        report.put("title", "标题\u0000");
        report.put("text", "正文\ud800尾");

        Response answer = assertFaults(422, "invalid-request", "/title illegal-character", "/text illegal-character");
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("第 3 个字符");
    }

    /** Sent by the administrator, who may submit for everyone. */
    private Response assertFaults(int status, String slug, String... faults) {
        Response answer =
                Api.asAdmin().contentType("application/json").body(report).post("/v1/reports");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + slug);
        List<Map<String, String>> errors = answer.jsonPath().getList("errors");
        assertThat(errors)
                .extracting(error -> error.get("pointer") + " " + error.get("code"))
                .containsExactly(faults);
        return answer;
    }
}
