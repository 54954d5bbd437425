package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RealStack
class TruncatedUploadTest {

    @TestHTTPResource("/v1/reports")
    URI reports;

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x"})
    void anUploadThatBreaksOffLeavesNothingBehind(String type) throws IOException {
        String school = Api.registeredSchool("43");
        String begun = type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"r.txt\"\r\n\r\n一、概述"
                : "{\"schoolCode\":\"" + school + "\",\"text\":\"一、概述";

        sendAndHangUp(school, type, begun);

        assertThat(Api.asSchool(school).get("/v1/reports").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.submit(Api.report(school)).jsonPath().getInt("revision")).isEqualTo(1);
    }

    @Test
    void aFormThatEndsBeforeItsLastBoundaryIsMalformed() {
        String school = Api.registeredSchool("43");

        int status = Api.asSchool(school)
                .contentType("multipart/form-data; boundary=x")
                .body("--x\r\nContent-Disposition: form-data; name=\"schoolCode\"\r\n\r\n41"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/reports")
                .statusCode();

        assertThat(status).isEqualTo(400);
    }

    @Test
    void aFormInChunksThatGrowsAboveTheLimitIsToldTheLimit() throws Exception {
        String school = Api.registeredSchool("43");
        String head = "--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"r.txt\"\r\n\r\n";
        byte[] form = (head + "a".repeat(11 * 1024 * 1024) + "\r\n--x--\r\n").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(reports)
                .header("Authorization", "Bearer " + Api.tokens().school(school, "43"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)))
                .build();

        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("10 MB");
    }

    private void sendAndHangUp(String school, String type, String begun) throws IOException {
        String head = "POST /v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\nContent-Type: " + type
                + "\r\nAuthorization: Bearer " + Api.tokens().school(school, "43") + "\r\n\r\n";
        try (Socket socket = new Socket(reports.getHost(), reports.getPort());
                OutputStream to = socket.getOutputStream()) {
            to.write((head + begun).getBytes(StandardCharsets.UTF_8));
            to.flush();
        }
    }
}
