package io.gongkai.ingest.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@RealStack
class ProblemAnswerTest {

    private static final String SCHOOL = "4143000001";

    @Test
    void aPathThatDoesNotExistIsAProblem() {
        assertProblem(Api.asAdmin().get("/v1/nothing-here"), 404, "not-found");
        assertProblem(given().get("/elsewhere"), 404, "not-found");
        assertProblem(Api.asAdmin().get("/v1/reports/not-a-uuid"), 404, "not-found");
    }

    @Test
    void aMethodThatThePathDoesNotHaveIsAProblem() {
        assertProblem(Api.asAdmin().delete("/v1/schools"), 405, "method-not-allowed");
    }

    @Test
    void aFormatThatWeDoNotHaveIsAProblem() {
        assertProblem(Api.asAdmin().accept("application/xml").get("/v1/schools"), 406, "not-acceptable");
    }

    @Test
    void aMediaTypeThatWeDoNotReadIsAProblem() {
        assertProblem(
                Api.asAdmin().contentType("application/xml").body("<a/>").post("/v1/reports"),
                415,
                "unsupported-media-type");
    }

    @Test
    void malformedJsonNamesLineAndColumn() {
        Response answer = Api.asAdmin()
                .contentType("application/json")
                .body("{\"schoolCode\":\n \"41}")
                .post("/v1/reports");

        assertProblem(answer, 400, "malformed-json");
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("第 2 行");
    }

    @Test
    void anUnknownPropertyIsNamedByItsPointer() {
        Response answer = Api.asAdmin()
                .contentType("application/json")
                .body("{\"scoolCode\":\"4143012345\",\"text\":5}")
                .post("/v1/reports");

        assertProblem(answer, 400, "unexpected-json");
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/scoolCode", "/text");
    }

    @Test
    void noBodyAtAllIsAProblem() {
        assertThat(Api.asAdmin()
                        .contentType("application/json")
                        .post("/v1/reports")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Api.asAdmin().post("/v1/schools").statusCode()).isIn(400, 415);
    }

    static Stream<String> badTokens() {
        return Stream.of(
                Api.tokens().expired(SCHOOL, "43"),
                Api.tokens().forged(SCHOOL, "43"),
                Api.tokens().forAnotherAudience(SCHOOL, "43"),
                "not.a.token",
                "");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatDoesNotHoldIsAProblem(String token) {
        Response answer = given().header("Authorization", "Bearer " + token).get("/v1/reports");

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void noTokenIsAProblem() {
        assertProblem(given().get("/v1/reports"), 401, "unauthenticated");
        assertProblem(given().contentType("application/json").body("{}").post("/v1/reports"), 401, "unauthenticated");
    }

    @Test
    void aRoleThatMayNotIsAProblem() {
        assertProblem(
                Api.as(Api.tokens().auditor())
                        .contentType("application/json")
                        .body(Api.school(SCHOOL))
                        .post("/v1/schools"),
                403,
                "forbidden");
    }

    @Test
    void englishIsSpokenOnRequest() {
        Response answer = Api.asAdmin().header("Accept-Language", "en").get("/v1/nothing-here");

        assertThat(answer.jsonPath().getString("title")).isEqualTo("Not found");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(Api.asAdmin().get("/v1/nothing-here").jsonPath().getString("title"))
                .isEqualTo("没有找到");
    }

    @Test
    void aBodyAboveTheLimitIsToldTheLimit() {
        Response answer = Api.asAdmin()
                .contentType("application/json")
                .body(new byte[10 * 1024 * 1024 + 1])
                .post("/v1/reports");

        assertProblem(answer, 413, "body-too-large");
        assertThat(answer.jsonPath().getString("detail")).contains("10 MB");
    }

    @Test
    void parametersAreCheckedAllAtOnce() {
        Response answer = Api.asAdmin().get("/v1/reports?limit=0&cursor=damaged");

        assertProblem(answer, 400, "invalid-parameters");
        assertThat(answer.jsonPath().getList("errors.parameter")).containsExactly("limit", "cursor");
    }

    private static void assertProblem(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + slug);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("instance")).startsWith("/");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
    }
}
