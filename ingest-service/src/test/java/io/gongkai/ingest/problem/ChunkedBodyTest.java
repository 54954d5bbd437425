package io.gongkai.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@RealStack
class ChunkedBodyTest {

    @TestHTTPResource("/v1/reports")
    URI reports;

    @Test
    void aBodyThatGrowsAboveTheLimitIsToldTheLimitToo() throws Exception {
        byte[] tooMuch = ("{\"text\":\"" + "a".repeat(11 * 1024 * 1024) + "\"}").getBytes();
        HttpRequest request = HttpRequest.newBuilder(reports)
                .header("Authorization", "Bearer " + Api.tokens().admin())
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
