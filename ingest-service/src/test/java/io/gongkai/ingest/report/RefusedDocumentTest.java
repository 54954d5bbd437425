package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.document.reader.PdfFile;
import io.gongkai.ingest.document.reader.SheetFile;
import io.gongkai.ingest.document.reader.ZipFiles;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class RefusedDocumentTest {

    private String school;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
    }

    @Test
    void aScanIsToldWhatToDo() {
        Response answer = submit(PdfFile.aPdf().bytes());

        assertFaults(answer, 422, "invalid-request", "/document no-text");
        assertThat(answer.jsonPath().getString("errors[0].detail"))
                .contains("扫描件")
                .contains("请上传");
    }

    @Test
    void anUnsupportedFileIsToldWhatIsSupported() {
        Response answer = submit(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});

        assertFaults(answer, 415, "unsupported-document", "/document unsupported-type");
        assertThat(answer.jsonPath().getString("errors[0].detail"))
                .contains("image/png")
                .contains("DOCX");
    }

    @Test
    void anEmptyFileIsEmpty() {
        assertFaults(submit(new byte[0]), 422, "invalid-request", "/document empty-file");
    }

    @Test
    void whatIsWrongWithFilesAndFieldsComesInOneAnswer() {
        Response answer = Api.asSchool(school)
                .multiPart("schoolCode", school)
                .multiPart("academicYear", "2020")
                .multiPart("document", "r.docx", ZipFiles.wordOf(ZipFiles.utf8("<broken")), "application/octet-stream")
                .multiPart("checklist", "l.xlsx", SheetFile.ofRows(10_000), "application/octet-stream")
                .post("/v1/reports");

        assertFaults(
                answer,
                422,
                "invalid-request",
                "/academicYear unknown-year",
                "/document damaged",
                "/checklist too-many-rows",
                "/title required");
    }

    @Test
    void englishIsSpokenToo() {
        Response answer = ReportForm.of(school)
                .header("Accept-Language", "en")
                .multiPart("document", "r.zip", ZipFiles.of(Map.of("../r.txt", ZipFiles.utf8("一"))), "application/zip")
                .post("/v1/reports");

        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("unsafe name");
    }

    @Test
    void aFaultWithinAnArchivePointsToTheFile() {
        Response answer = submit(ZipFiles.of(Map.of("附件/空.docx", new byte[0], "报告.txt", ZipFiles.utf8("一、概述"))));

        assertFaults(answer, 422, "invalid-request", "/document/附件~1空.docx empty-file");
    }

    @Test
    void aFieldInGbkIsNotTakenForUtf8() {
        byte[] gbk = "信息公开工作年度报告".getBytes(Charset.forName("GBK"));
        Response answer = Api.asSchool(school)
                .multiPart("schoolCode", school)
                .multiPart("academicYear", Api.YEAR)
                .multiPart(new MultiPartSpecBuilder(gbk)
                        .controlName("title")
                        .mimeType("text/plain")
                        .build())
                .multiPart("document", "r.txt", ZipFiles.utf8("一、概述"), "text/plain")
                .post("/v1/reports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/not-utf-8");
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/title");
    }

    @Test
    void aPartThatIsThereTwiceIsNamed() {
        Response answer = ReportForm.of(school)
                .multiPart("document", "a.txt", ZipFiles.utf8("一、概述"), "text/plain")
                .multiPart("document", "b.txt", ZipFiles.utf8("一、概述"), "text/plain")
                .post("/v1/reports");

        assertFaults(answer, 400, "unexpected-json", "/document duplicate-part");
    }

    private Response submit(byte[] file) {
        return ReportForm.of(school)
                .multiPart("document", "report.docx", file, "application/octet-stream")
                .post("/v1/reports");
    }

    private static void assertFaults(Response answer, int status, String slug, String... faults) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + slug);
        List<Map<String, String>> errors = answer.jsonPath().getList("errors");
        assertThat(errors)
                .extracting(error -> error.get("pointer") + " " + error.get("code"))
                .containsExactlyInAnyOrder(faults);
    }
}
