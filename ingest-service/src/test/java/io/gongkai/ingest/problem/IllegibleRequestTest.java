package io.gongkai.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RealStack
class IllegibleRequestTest {

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/schools/43%00", "/v1/schools?provinceCode=%00"})
    void anAddressThatNobodyCanReadIsToldWhatToDo(String address) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/malformed-address");
    }

    @Test
    void aContentTypeThatIsNoneIsNotSupported() throws IOException {
        String answer = raw("POST /v1/reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: foo\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 415").contains("/problems/unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--XX\r\nContent-Dis"})
    void aFormThatBreaksOffIsItsSendersFault(String body) {
        Response answer = Api.asAdmin()
                .header("Content-Type", "multipart/form-data; boundary=XX")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/reports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/malformed-form");
    }

    @Test
    void nulInASchoolCodeIsAFaultOfTheRequest() {
        Map<String, Object> report = Api.report("4143012345");
        report.put("schoolCode", "414301234\0");

        Response answer =
                Api.asAdmin().contentType("application/json").body(report).post("/v1/reports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/schoolCode");
    }

    @Test
    void nothingButJsonIsAnsweredWhereTheDocumentSaysJson() {
        String school = Api.registeredSchool("43");

        assertThat(Api.asAdmin()
                        .accept("application/xml")
                        .get("/v1/schools/" + school)
                        .statusCode())
                .isEqualTo(406);
        assertThat(Api.asAdmin()
                        .accept("text/html")
                        .contentType("application/json")
                        .body(Api.school(Api.newSchoolCode("43")))
                        .post("/v1/schools")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void whatTheParserRefusesForItsSizeIsCalledTooDeepOrTooLong() {
        Response answer = Api.asAdmin()
                .contentType("application/json")
                .body("[".repeat(5000))
                .post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("嵌套");
    }

    /** HTTP clients refuse to send such lines. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
