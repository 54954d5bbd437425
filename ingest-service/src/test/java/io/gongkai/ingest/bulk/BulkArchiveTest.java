package io.gongkai.ingest.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Archives of many reports; province 62. */
@RealStack
class BulkArchiveTest {

    private static final Charset OF_WINDOWS = Charset.forName("GB18030");

    @Test
    void aZipHoldsDocumentsNamedForSchoolAndYearOrJson() throws IOException {
        String text = Api.registeredSchool("62");
        String page = Api.registeredSchool("62");
        String json = Api.registeredSchool("62");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("旧报告/" + text + "_2020-2021.txt", "年度报告\n一、概述\n本学年……".getBytes(OF_WINDOWS));
        files.put(
                "旧报告/" + page + "_2020-2021.html",
                "<html><body><h1>网页报告</h1><p>一、概述</p></body></html>".getBytes(StandardCharsets.UTF_8));
        files.put("b.json", new ObjectMapper().writeValueAsBytes(Api.report(json)));
        files.put("__MACOSX/b.json", new byte[] {1});

        Response answer = send(zip(files, OF_WINDOWS));
        JsonPath job = done(answer);

        assertThat(job.getInt("accepted")).as(entries(answer).prettify()).isEqualTo(3);
        assertThat(Api.asSchool(text).get("/v1/reports").jsonPath().getString("items[0].title"))
                .isEqualTo("年度报告");
        assertThat(Api.asSchool(page).get("/v1/reports").jsonPath().getString("items[0].title"))
                .isEqualTo("网页报告");
    }

    @Test
    void whatCannotBeReadFailsWithItsReasonInBothLanguages() throws IOException {
        String school = Api.registeredSchool("62");
        Response answer = send(
                zip(Map.of(school + "_2020-2021.pdf", "%PDF-1.7 nichts".getBytes(StandardCharsets.UTF_8)), OF_WINDOWS));
        done(answer);

        assertThat(entries(answer).getString("items[0].errors[0].code")).isEqualTo("damaged");
        assertThat(entries(answer).getString("items[0].errors[0].detail")).contains("文件已损坏");
        assertThat(Api.asOfficial("62")
                        .header("Accept-Language", "en")
                        .get(answer.header("Location") + "/entries")
                        .jsonPath()
                        .getString("items[0].errors[0].detail"))
                .contains("damaged");
    }

    @Test
    void everyNameThatIsATrickOrTellsNothingIsNamedAndNothingIsTaken() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : new String[] {
            "../4162000001_2020-2021.txt", "/etc/passwd", "C:\\4162000001_2020-2021.txt", "a/../../b.json",
            "4162000001_2020-2021.txt", "4162000001_2020-2021.TXT", "报告.docx", "b\u0000.json"
        }) {
            files.put(name, "x".getBytes(StandardCharsets.UTF_8));
        }

        Response answer = send(zip(files, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.collect { it.pointer + ' ' + it.code }"))
                .containsExactly(
                        "/entries/1 unsafe-name",
                        "/entries/2 unsafe-name",
                        "/entries/3 unsafe-name",
                        "/entries/4 unsafe-name",
                        "/entries/6 unsafe-name",
                        "/entries/7 unusable-name",
                        "/entries/8 unsafe-name");
    }

    @Test
    void whatIsNoUploadIsRefusedAsAWhole() throws IOException {
        byte[] whole =
                zip(Map.of("b.json", "{}".repeat(5_000).getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(problem(send("\n \n".getBytes(StandardCharsets.UTF_8)))).isEqualTo("/problems/empty-upload");
        assertThat(problem(send(new byte[] {'P', 'K', 3, 4, 9})))
                .isIn("/problems/unreadable-zip", "/problems/empty-upload");
        assertThat(problem(send(Arrays.copyOf(whole, 50)))).isEqualTo("/problems/unreadable-zip");
    }

    @Test
    void whatExpandsBeyondTheLimitsIsRefusedBeforeAnyOfItIsStored() throws IOException {
        byte[] large = new byte[UploadReader.MAX_ENTRY];
        Arrays.fill(large, (byte) 'a');
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 7; i++) {
            many.put(i + ".json", large);
        }

        assertThat(send(zip(Map.of("bomb.json", Arrays.copyOf(large, large.length + 1)), StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(zip(many, StandardCharsets.UTF_8)).statusCode()).isEqualTo(413);
        assertThat(send(zip(Map.of("__MACOSX/bomb", Arrays.copyOf(large, large.length + 1)), StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send("x\n".repeat(UploadReader.MAX_ENTRIES + 1).getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(413);
    }

    private static String problem(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.jsonPath().getString("type");
    }

    private static Response send(byte[] upload) {
        return Api.asOfficial("62").contentType(BulkResource.ZIP).body(upload).post("/v1/bulk-submissions");
    }

    private static JsonPath done(Response answer) {
        String address = answer.header("Location");
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.asOfficial("62").get(address).jsonPath(), job -> job.getBoolean("done"));
    }

    private static JsonPath entries(Response answer) {
        return Api.asOfficial("62").get(answer.header("Location") + "/entries").jsonPath();
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
