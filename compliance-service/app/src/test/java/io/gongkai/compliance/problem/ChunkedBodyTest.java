package io.gongkai.compliance.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.DevTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChunkedBodyTest {

    @TestHTTPResource("/v1/checks")
    URI checks;

    @Test
    void aBodyThatGrowsAboveTheLimitIsToldTheLimit() throws Exception {
        byte[] tooMuch = ("{\"text\":\"" + "a".repeat(11 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(checks)
                .header("Authorization", "Bearer " + DevTokens.testing().official("43"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch)))
                .build();

        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/body-too-large").contains("10 MB");
    }
}
