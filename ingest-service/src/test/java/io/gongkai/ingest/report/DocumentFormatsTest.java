package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.document.reader.OldWordFile;
import io.gongkai.ingest.document.reader.PdfFile;
import io.gongkai.ingest.document.reader.SheetFile;
import io.gongkai.ingest.document.reader.WordFile;
import io.gongkai.ingest.document.reader.ZipFiles;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is called and said to be, its content decides. */
@RealStack
class DocumentFormatsTest {

    private static final String LINE = "一、概述：本学年学校主动公开信息120条";
    private static final byte[] LIST = SheetFile.of(List.of("序号", "链接"), List.of("1", "http://a.edu.cn/1"));

    private String school;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "docx", "doc", "pdf", "zip"})
    void aDocumentIsReadKeptAndGivenBack(String format) {
        byte[] file = file(format);

        JsonPath receipt = ReportForm.of(school)
                .multiPart("document", "report.bin", file, "application/octet-stream")
                .post("/v1/reports")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();

        String revision = receipt.getString("links.revisions") + "/1";
        assertThat(Api.asSchool(school).get(revision + "/text").asString()).startsWith(LINE);
        assertThat(receipt.getString("documentSha256")).isEqualTo(Sha256.of(file));
        Response original = Api.asSchool(school).get(revision + "/document");
        assertThat(original.statusCode()).as(original.asString()).isEqualTo(200);
        assertThat(original.asByteArray()).isEqualTo(file);
        assertThat(original.header("ETag")).isEqualTo('"' + Sha256.of(file) + '"');
        assertThat(original.contentType()).startsWith(mediaType(format));
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + school + "-2020-2021-1-document." + format + '"');
    }

    @Test
    void aListOfItsOwnIsReadWithTheReportAndKeptBesideIt() {
        JsonPath receipt = ReportForm.of(school)
                .multiPart("document", "报告.docx", file("docx"), "application/msword")
                .multiPart("checklist", "清单.xlsx", LIST, "text/plain")
                .post("/v1/reports")
                .jsonPath();

        String revision = receipt.getString("links.revisions") + "/1";
        assertThat(Api.asSchool(school).get(revision + "/text").asString())
                .isEqualTo(LINE + "\n\n清单事项公开情况表\n序号\t链接\n1\thttp://a.edu.cn/1\n");
        assertThat(Api.asSchool(school).get(revision + "/checklist").asByteArray())
                .isEqualTo(LIST);
    }

    @Test
    void anOriginalIsNotSentToWhoHasIt() {
        byte[] file = file("pdf");
        JsonPath receipt = ReportForm.of(school)
                .multiPart("document", "r.pdf", file, "application/pdf")
                .post("/v1/reports")
                .jsonPath();

        Response again = Api.asSchool(school)
                .header("If-None-Match", '"' + Sha256.of(file) + '"')
                .get(receipt.getString("links.revisions") + "/1/document");

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void anotherSchoolSeesNoOriginalAndAReportInJsonHasNone() {
        JsonPath receipt = ReportForm.of(school)
                .multiPart("document", "r.pdf", file("pdf"), "application/pdf")
                .post("/v1/reports")
                .jsonPath();
        String other = Api.registeredSchool("43");
        JsonPath inJson = Api.submit(Api.report(other)).jsonPath();

        assertThat(Api.asSchool(other)
                        .get(receipt.getString("links.revisions") + "/1/document")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.asSchool(other)
                        .get(inJson.getString("links.revisions") + "/1/document")
                        .statusCode())
                .isEqualTo(404);
        assertThat(inJson.getString("documentSha256")).isNull();
    }

    @Test
    void anOriginalOfSeveralMegabytesComesBackWhole() {
        byte[] noise = new byte[5 * 1024 * 1024];
        new Random(7).nextBytes(noise);
        byte[] file = ZipFiles.of(Map.of(
                "[Content_Types].xml", ZipFiles.utf8(ZIPPED_TYPES),
                "word/document.xml", ZipFiles.utf8(WORD_XML),
                "word/media/image1.png", noise));

        JsonPath receipt = ReportForm.of(school)
                .multiPart("document", "r.docx", file, "application/octet-stream")
                .post("/v1/reports")
                .jsonPath();

        assertThat(Api.asSchool(school)
                        .get(receipt.getString("links.revisions") + "/1/document")
                        .asByteArray())
                .isEqualTo(file);
    }

    private static final String ZIPPED_TYPES =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String WORD_XML =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                    + LINE + "</w:t></w:r></w:p></w:body></w:document>";

    private static byte[] file(String format) {
        return switch (format) {
            case "txt" -> LINE.getBytes(Charset.forName("GBK"));
            case "md" -> ZipFiles.utf8("# " + LINE + "\n正文");
            case "html" -> ZipFiles.utf8("<html><body><h1>" + LINE + "</h1></body></html>");
            case "docx" -> WordFile.aWordFile().line(LINE).bytes();
            case "doc" -> OldWordFile.anOldWordFile().line(LINE).bytes();
            case "pdf" -> PdfFile.aPdf().line(LINE).bytes();
            default -> ZipFiles.of(Map.of("报告.docx", file("docx"), "清单.xlsx", LIST));
        };
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "txt" -> "text/plain";
            case "md" -> "text/markdown";
            case "html" -> "text/html";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "doc" -> "application/msword";
            case "pdf" -> "application/pdf";
            default -> "application/zip";
        };
    }
}
