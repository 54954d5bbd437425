package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class DocumentSubmissionTest {

    private static final byte[] UTF8 = Api.TEXT.getBytes(StandardCharsets.UTF_8);

    private String school;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
    }

    @Test
    void aDocumentIsTakenAsTheSameTextInJsonWouldBe() {
        String digest = Api.submit(Api.report(school)).jsonPath().getString("textSha256");

        Response answer = form().multiPart("document", "report.txt", UTF8, "text/plain; charset=UTF-8")
                .multiPart("checklist", "[{\"item\":1,\"url\":\"https://example.edu.cn/gk/1\"},{\"item\":2}]")
                .post("/v1/reports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.jsonPath().getString("textSha256")).isEqualTo(digest);
        assertThat(answer.jsonPath().getString("status")).isEqualTo("UNCHANGED");
    }

    @Test
    void aDocumentWithoutAFileNameIsADocumentToo() {
        Response answer = form().multiPart(new MultiPartSpecBuilder(UTF8)
                        .controlName("document")
                        .mimeType("text/plain")
                        .emptyFileName()
                        .build())
                .post("/v1/reports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        byte[] marked = ("\ufeff" + Api.TEXT).getBytes(StandardCharsets.UTF_8);

        Response answer =
                form().multiPart("document", "r.txt", marked, "text/plain").post("/v1/reports");

        assertThat(answer.jsonPath().getString("textSha256")).isEqualTo(Sha256.of(Api.TEXT));
    }

    @Test
    void aDocumentInGb18030IsTakenAsTheSameTextInUtf8WouldBe() {
        byte[] gb18030 = Api.TEXT.getBytes(Charset.forName("GB18030"));

        Response answer =
                form().multiPart("document", "r.txt", gb18030, "text/plain").post("/v1/reports");

        assertThat(answer.jsonPath().getString("textSha256")).isEqualTo(Sha256.of(Api.TEXT));
    }

    @Test
    void aTitleThatIsNotUtf8IsToldWhatToDo() {
        byte[] body = ("--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n2020-2021学年年度报告\r\n--b--\r\n")
                .getBytes(Charset.forName("GBK"));

        Response answer = Api.asSchool(school)
                .contentType("multipart/form-data; boundary=b")
                .body(body)
                .post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/not-utf-8");
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/title");
    }

    @Test
    void aFormWithoutADocumentIsToldSo() {
        Response answer = form().post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/text");
    }

    @Test
    void unknownAndRepeatedPartsAreNamed() {
        Response answer = form().multiPart("title", "another")
                .multiPart("attachment", "x")
                .multiPart("document", "r.txt", UTF8, "text/plain")
                .post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactlyInAnyOrder("/title", "/attachment");
    }

    @Test
    void badRowsInAFormHaveTheSamePointersAsInJson() {
        Response answer = form().multiPart("document", "r.txt", UTF8, "text/plain")
                .multiPart("checklist", "[{\"item\":\"one\"}]")
                .post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/checklist/0/item");
    }

    @Test
    void aDocumentAboveTheLimitIsToldTheLimit() {
        byte[] large = "公".repeat(1_000_001).getBytes(StandardCharsets.UTF_8);

        Response answer =
                form().multiPart("document", "r.txt", large, "text/plain").post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.jsonPath().getString("detail")).contains("1000000");
    }

    private RequestSpecification form() {
        return ReportForm.of(school);
    }
}
