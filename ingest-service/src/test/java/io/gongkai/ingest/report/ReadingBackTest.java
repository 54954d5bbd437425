package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class ReadingBackTest {

    private String school;
    private JsonPath receipt;
    private String address;

    @BeforeEach
    void submitReport() {
        school = Api.registeredSchool("43");
        receipt = Api.submit(Api.report(school)).jsonPath();
        address = receipt.getString("links.report");
    }

    @Test
    void aReportShowsItsNewestRevision() {
        Map<String, Object> next = Api.report(school);
        next.put("title", "更正稿");
        Api.submit(next);

        JsonPath report = Api.asSchool(school).get(address).jsonPath();

        assertThat(report.getInt("revision")).isEqualTo(2);
        assertThat(report.getString("title")).isEqualTo("更正稿");
        assertThat(report.getString("schoolCode")).isEqualTo(school);
        assertThat(report.getString("dueDate")).isEqualTo("2021-10-31");
    }

    @Test
    void theTextComesBackByteForByte() {
        Response text = Api.asSchool(school).get(address + "/revisions/1/text");

        assertThat(text.contentType()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(Sha256.of(text.asByteArray())).isEqualTo(receipt.getString("textSha256"));
    }

    @Test
    void anEarlierRevisionCanStillBeRead() {
        Map<String, Object> next = Api.report(school);
        next.put("text", "第二稿");
        Api.submit(next);

        assertThat(Api.asSchool(school).get(address + "/revisions/1/text").asString())
                .isEqualTo(Api.TEXT);
        assertThat(Api.asSchool(school).get(address + "/revisions/2/text").asString())
                .isEqualTo("第二稿");
        assertThat(Api.asSchool(school).get(address + "/revisions/2").jsonPath().getString("submittedBy"))
                .isEqualTo("school-" + school);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        for (String path : List.of(
                address,
                address + "/revisions",
                address + "/revisions/1",
                address + "/revisions/1/text",
                "/v1/receipts/" + receipt.getString("receiptId"))) {
            String tag = Api.asSchool(school).get(path).header("ETag");
            Response again = Api.asSchool(school).header("If-None-Match", tag).get(path);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(Api.asSchool(school)
                            .header("If-None-Match", "\"other\"")
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void anotherSchoolsReportIsNotThere() {
        String other = Api.registeredSchool("43");
        for (String path : List.of(
                address,
                address + "/revisions",
                address + "/revisions/1",
                address + "/revisions/1/text",
                "/v1/receipts/" + receipt.getString("receiptId"))) {
            assertThat(Api.asSchool(other).get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(Api.asOfficial("42").get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(Api.asOfficial("43").get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aRevisionThatWasNeverSubmittedIsNotThere() {
        for (String number : List.of("2", "0", "-1", "9999999999", "one")) {
            assertThat(Api.asSchool(school)
                            .get(address + "/revisions/" + number)
                            .statusCode())
                    .as(number)
                    .isEqualTo(404);
        }
    }

    @Test
    void aListIsReadPageByPageInStableOrder() {
        String province = "65";
        List<String> schools = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            schools.add(Api.registeredSchool(province));
            Api.submit(Api.report(schools.get(i)));
        }

        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = Api.asOfficial(province)
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/reports")
                    .jsonPath();
            read.addAll(page.getList("items.schoolCode"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(read).containsExactlyElementsOf(schools.stream().sorted().toList());
    }

    @Test
    void aListShowsOnlyWhatTheCallerMaySee() {
        String elsewhere = Api.registeredSchool("42");
        Api.submit(Api.report(elsewhere));

        assertThat(Api.asSchool(school).get("/v1/reports").jsonPath().getList("items.schoolCode"))
                .containsExactly(school);
        assertThat(Api.asOfficial("43").get("/v1/reports?limit=200").jsonPath().getList("items.provinceCode"))
                .containsOnly("43");
        assertThat(Api.as(Api.tokens().ministry())
                        .get("/v1/reports?schoolCode=" + elsewhere + "&academicYear=2020-2021&provinceCode=42")
                        .jsonPath()
                        .getList("items.schoolCode"))
                .containsExactly(elsewhere);
    }

    @Test
    void askingForAnothersListIsRefused() {
        assertThat(Api.asSchool(school).get("/v1/reports?schoolCode=4143000009").statusCode())
                .isEqualTo(403);
        assertThat(Api.asOfficial("43").get("/v1/reports?provinceCode=42").statusCode())
                .isEqualTo(403);
    }
}
