package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class SubmissionTest {

    private String school;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
    }

    @Test
    void aSubmittedReportIsAnsweredWithAReceipt() throws Exception {
        Response answer = Api.submit(Api.report(school));

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonPath receipt = answer.jsonPath();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Api.TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(receipt.getString("textSha256")).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(receipt.getInt("revision")).isEqualTo(1);
        assertThat(receipt.getString("status")).isEqualTo("ACCEPTED_FOR_PROCESSING");
        assertThat(receipt.getBoolean("late")).isTrue();
        assertThat(receipt.getString("receivedAt")).endsWith("Z");
        assertThat(receipt.getString("links.assessment"))
                .endsWith("/v1/reports/" + receipt.getString("reportId") + "/assessment");
        assertThat(answer.header("Location")).endsWith("/v1/receipts/" + receipt.getString("receiptId"));
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void theReceiptCanBeReadAgain() {
        JsonPath receipt = Api.submit(Api.report(school)).jsonPath();

        Response again = Api.asSchool(school).get("/v1/receipts/" + receipt.getString("receiptId"));

        assertThat(again.jsonPath().getMap("")).isEqualTo(receipt.getMap(""));
    }

    @Test
    void theVerySameReportAgainIsUnchangedAndMakesNoRevision() {
        JsonPath first = Api.submit(Api.report(school)).jsonPath();

        JsonPath second = Api.submit(Api.report(school)).jsonPath();

        assertThat(second.getString("status")).isEqualTo("UNCHANGED");
        assertThat(second.getInt("revision")).isEqualTo(1);
        assertThat(second.getString("reportId")).isEqualTo(first.getString("reportId"));
        assertThat(second.getString("receiptId")).isNotEqualTo(first.getString("receiptId"));
        assertThat(revisions(first)).hasSize(1);
    }

    @Test
    void anotherTextOrTitleOrListMakesTheNextRevisionOfTheSameReport() {
        JsonPath first = Api.submit(Api.report(school)).jsonPath();
        Map<String, Object> report = Api.report(school);

        report.put("text", Api.TEXT + "二、主动公开情况");
        assertThat(Api.submit(report).jsonPath().getInt("revision")).isEqualTo(2);
        report.put("title", "更正稿");
        assertThat(Api.submit(report).jsonPath().getInt("revision")).isEqualTo(3);
        report.remove("checklist");
        JsonPath last = Api.submit(report).jsonPath();

        assertThat(last.getInt("revision")).isEqualTo(4);
        assertThat(last.getString("reportId")).isEqualTo(first.getString("reportId"));
        assertThat(revisions(first)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void goingBackToAnEarlierTextIsARevisionToo() {
        Map<String, Object> report = Api.report(school);
        Api.submit(report);
        report.put("text", "另一份正文");
        Api.submit(report);
        report.put("text", Api.TEXT);

        assertThat(Api.submit(report).jsonPath().getInt("revision")).isEqualTo(3);
    }

    @Test
    void anOfficialMaySubmitForASchoolOfTheProvince() {
        Response answer = Api.asOfficial("43")
                .contentType("application/json")
                .body(Api.report(school))
                .post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void aReportBeforeTheDueDateIsNotLate() {
        String early = Api.registeredSchool("51");
        Api.asAdmin()
                .contentType("application/json")
                .body(Map.of("provinceCode", "51", "academicYear", "2098-2099"))
                .post("/v1/collections");
        Map<String, Object> report = Api.report(early);
        report.put("academicYear", "2098-2099");

        assertThat(Api.submit(report).jsonPath().getBoolean("late")).isFalse();
    }

    @Test
    void aTextOfExactlyTheLimitIsTaken() {
        Map<String, Object> report = Api.report(school);
        report.put("text", "公".repeat(1_000_000));

        assertThat(Api.submit(report).statusCode()).isEqualTo(202);
    }

    private List<Integer> revisions(JsonPath receipt) {
        return Api.asSchool(school)
                .get(receipt.getString("links.revisions"))
                .jsonPath()
                .getList("items.revision");
    }
}
