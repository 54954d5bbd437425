package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class DigestTest {

    private static final String FORM = "multipart/form-data; boundary=x";

    private String school;
    private byte[] json;
    private byte[] form;

    @BeforeEach
    void registerSchool() throws JsonProcessingException {
        school = Api.registeredSchool("43");
        json = new ObjectMapper().writeValueAsBytes(Api.report(school));
        form = ("--x\r\nContent-Disposition: form-data; name=\"schoolCode\"\r\n\r\n" + school
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"academicYear\"\r\n\r\n" + Api.YEAR
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n报告"
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"r.txt\"\r\n\r\n"
                        + "一、概述\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aBodyWithItsDigestIsTakenIn() {
        assertThat(post("application/json", json, "Content-Digest", digest(json))
                        .statusCode())
                .isEqualTo(202);
        assertThat(post(FORM, form, "Repr-Digest", "md5=:AAAA:, " + digest(form))
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void aBodyThatIsNotThatOfItsDigestIsRefused() {
        for (Response answer : new Response[] {
            post("application/json", json, "Content-Digest", digest(form)),
            post("application/json", cut(json), "Content-Digest", digest(json)),
            post(FORM, form, "Content-Digest", digest(json)),
            post(FORM, cut(form), "Repr-Digest", digest(form))
        }) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/digest-mismatch");
        }
        assertThat(Api.asSchool(school).get("/v1/reports").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void aDigestThatIsNoneIsMalformed() {
        Response answer = post("application/json", json, "Content-Digest", "sha-256=abc");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter")).containsExactly("Content-Digest");
    }

    private Response post(String type, byte[] body, String header, String digest) {
        return Api.asSchool(school)
                .contentType(type)
                .header(header, digest)
                .body(body)
                .post("/v1/reports");
    }

    private static byte[] cut(byte[] body) {
        return Arrays.copyOf(body, body.length - 9);
    }

    private static String digest(byte[] body) {
        byte[] sha256 = HexFormat.of().parseHex(Sha256.of(body));
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ':';
    }
}
