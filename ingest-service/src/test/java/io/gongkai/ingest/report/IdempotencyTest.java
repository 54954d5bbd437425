package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private Map<String, Object> report;
    private String school;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
        report = Api.report(school);
    }

    @Test
    void theSameKeyWithTheSameBodyBringsTheSameReceipt() {
        Response first = submit(key);
        report.put("text", "其间的新版本");
        submit(UUID.randomUUID().toString());
        report.put("text", Api.TEXT);

        Response again = submit(key);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(Api.asSchool(school)
                        .get(first.jsonPath().getString("links.revisions"))
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        submit(key);
        report.put("title", "另一份报告");

        Response answer = submit(key);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void aRefusedSubmissionDoesNotUseUpItsKey() {
        report.put("text", "");
        assertThat(submit(key).statusCode()).isEqualTo(422);
        report.put("text", Api.TEXT);

        assertThat(submit(key).statusCode()).isEqualTo(202);
    }

    @Test
    void keysOfDifferentSendersDoNotMeet() {
        submit(key);
        String other = Api.registeredSchool("43");

        Response answer = Api.asSchool(other)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Api.report(other))
                .post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(submit("k".repeat(256)).statusCode()).isEqualTo(400);
        assertThat(submit("two words").statusCode()).isEqualTo(400);
    }

    private Response submit(String idempotencyKey) {
        return Api.asSchool(school)
                .header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body(report)
                .post("/v1/reports");
    }
}
