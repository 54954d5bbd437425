package io.gongkai.ingest.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@RealStack
class ConservationTest {

    private static final String PATH = "/v1/provinces/36/years/2020-2021/conservation";

    @Test
    void everyRevisionThatCameInHasGoneOut() {
        String school = Api.registeredSchool("36");
        Map<String, Object> report = Api.report(school);
        Api.submit(report);
        Api.submit(report);
        report.put("text", "第二稿");
        Api.submit(report);

        await().untilAsserted(() -> {
            JsonPath counts = Api.asOfficial("36").get(PATH).jsonPath();
            assertThat(counts.getInt("received")).isEqualTo(2);
            assertThat(counts.getInt("published")).isEqualTo(2);
            assertThat(counts.getInt("pending")).isZero();
        });
    }

    @Test
    void anotherProvinceIsForeign() {
        assertThat(Api.asOfficial("43").get(PATH).statusCode()).isEqualTo(403);
        assertThat(Api.asSchool("4136000001").get(PATH).statusCode()).isEqualTo(403);
        assertThat(Api.as(Api.tokens().ministry()).get(PATH).statusCode()).isEqualTo(200);
    }

    @Test
    void theMetricsShowWhatWaitsAndWhatIsMissing() {
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("gongkai_outbox_pending")
                .contains("gongkai_outbox_oldest_seconds")
                .contains("gongkai_outbox_stuck")
                .contains("gongkai_conservation_received")
                .contains("gongkai_conservation_published")
                .contains("gongkai_conservation_pending");
    }
}
