package io.gongkai.ingest.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class BulkSubmissionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String first;
    private String second;

    @BeforeEach
    void registerSchools() {
        first = Api.registeredSchool("45");
        second = Api.registeredSchool("45");
    }

    @Test
    void eachLineIsAReportWithAResultOfItsOwn() throws JsonProcessingException {
        Map<String, Object> empty = Api.report(second);
        empty.put("text", "");
        empty.put("academicYear", "1999-2000");
        String upload = line(Api.report(first)) + "\n" + line(Api.report(first)) + line(empty) + "{\"schoolCode\":5}\n"
                + "no JSON\n" + line(Api.report("4145999999")) + line(Api.report(Api.registeredSchool("50")));

        Response answer = send(BulkResource.NDJSON, upload.getBytes(StandardCharsets.UTF_8));
        JsonPath job = done(answer);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(job.getInt("total")).isEqualTo(7);
        assertThat(job.getInt("accepted")).isEqualTo(1);
        assertThat(job.getInt("unchanged")).isEqualTo(1);
        assertThat(job.getInt("failed")).isEqualTo(5);
        JsonPath entries = entries(answer, "");
        assertThat(entries.getList("items.number")).containsExactly(1, 3, 4, 5, 6, 7, 8);
        assertThat(entries.getList("items[2].errors.collect { it.pointer + ' ' + it.code }"))
                .containsExactly("/academicYear year-not-open", "/text required");
        assertThat(entries.getString("items[3].errors[0].pointer")).isEqualTo("/schoolCode");
        assertThat(entries.getString("items[4].errors[0].code")).isEqualTo("malformed-json");
        assertThat(entries.getString("items[5].errors[0].code")).isEqualTo("unknown-school");
        assertThat(entries.getString("items[6].errors[0].code")).isEqualTo("foreign-school");
    }

    @Test
    void anEntryHasAReceiptLikeAnyOtherSubmission() throws JsonProcessingException {
        Response answer = send(BulkResource.NDJSON, line(Api.report(first)).getBytes(StandardCharsets.UTF_8));
        done(answer);

        String receipt = entries(answer, "").getString("items[0].receiptId");

        JsonPath read = Api.asSchool(first).get("/v1/receipts/" + receipt).jsonPath();
        assertThat(read.getString("status")).isEqualTo("ACCEPTED_FOR_PROCESSING");
        assertThat(Api.asSchool(first)
                        .get(read.getString("links.revisions") + "/1")
                        .jsonPath()
                        .getString("submittedBy"))
                .isEqualTo("official-45");
    }

    @Test
    void entriesAreFilteredAndReadPageByPage() throws JsonProcessingException {
        String upload = "x\n".repeat(5) + line(Api.report(first));
        Response answer = send(BulkResource.NDJSON, upload.getBytes(StandardCharsets.UTF_8));
        done(answer);

        JsonPath page = entries(answer, "?status=FAILED&limit=3");
        JsonPath next = entries(answer, "?status=FAILED&limit=3&cursor=" + page.getString("nextCursor"));

        assertThat(page.getList("items.number")).containsExactly(1, 2, 3);
        assertThat(next.getList("items.number")).containsExactly(4, 5);
        assertThat(next.getString("nextCursor")).isNull();
    }

    @Test
    void aRepeatedUploadWithItsKeyIsTheSameAndAnotherWithItIsRefused() throws JsonProcessingException {
        byte[] upload = line(Api.report(first)).getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();

        Response once = sendWithKey(key, upload);
        Response again = sendWithKey(key, upload);
        Response other = sendWithKey(key, line(Api.report(second)).getBytes(StandardCharsets.UTF_8));

        assertThat(again.jsonPath().getString("jobId"))
                .isEqualTo(once.jsonPath().getString("jobId"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(sendWithKey("with blank", upload).statusCode()).isEqualTo(400);
    }

    @Test
    void anotherProvincesUploadIsNotThere() throws JsonProcessingException {
        Response answer = send(BulkResource.NDJSON, line(Api.report(first)).getBytes(StandardCharsets.UTF_8));

        assertThat(Api.asOfficial("43").get(answer.header("Location")).statusCode())
                .isEqualTo(404);
        assertThat(Api.asOfficial("43")
                        .get(answer.header("Location") + "/entries")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Response send(String type, byte[] upload) {
        return Api.asOfficial("45").contentType(type).body(upload).post("/v1/bulk-submissions");
    }

    private static JsonPath done(Response answer) {
        String address = answer.header("Location");
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.asOfficial("45").get(address).jsonPath(), job -> job.getBoolean("done"));
    }

    private static JsonPath entries(Response answer, String query) {
        return Api.asOfficial("45")
                .get(answer.header("Location") + "/entries" + query)
                .jsonPath();
    }

    private static String line(Map<String, Object> report) throws JsonProcessingException {
        return JSON.writeValueAsString(report) + "\n";
    }

    private static Response sendWithKey(String key, byte[] upload) {
        return Api.asOfficial("45")
                .header("Idempotency-Key", key)
                .contentType(BulkResource.NDJSON)
                .body(upload)
                .post("/v1/bulk-submissions");
    }
}
