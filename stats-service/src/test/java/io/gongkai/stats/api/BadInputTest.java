package io.gongkai.stats.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.gongkai.local.DevTokens;
import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StackTest
class BadInputTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021";
    private static final SampleSchool SCHOOL = SampleSchool.number(1);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void oneSchool() {
        projections.clear();
        wire.send(SCHOOL.registered(), SampleCollection.opened("43", "2020-2021", "2021-10-31", 1));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        List<String> faults = problem(
                        "/v1/provinces/99/years/2020-2022/comparisons"
                                + "?metric=moon&schoolType=CIRCUS&ownership=MINE&limit=0&cursor=x&bom=maybe",
                        400)
                .body("type", equalTo("/problems/invalid-parameters"))
                .extract()
                .jsonPath()
                .getList("errors.findAll { true }.collect { it.parameter + ' ' + it.code }");

        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "code unknown-province",
                        "year unknown-year",
                        "metric unknown-metric",
                        "schoolType unknown-value",
                        "ownership unknown-value",
                        "limit invalid-limit",
                        "cursor damaged-cursor",
                        "bom unknown-value");
    }

    @ParameterizedTest
    @CsvSource({
        "/comparisons, metric, required",
        "/comparisons?metric=, metric, empty-parameter",
        "/comparisons?metric=views&metric=briefs, metric, repeated-parameter",
        "/overview?schoolType=VOCATIONAL&schoolType=GRADUATE, schoolType, repeated-parameter",
        "/overview?city=, city, empty-parameter",
        "/scores?weights=, weights, empty-parameter",
        "/matrix?limit=201, limit, invalid-limit",
        "/matrix?limit=-1, limit, invalid-limit",
        "/matrix?limit=zwei, limit, invalid-limit",
        "/matrix?cursor=AAAA, cursor, damaged-cursor",
        "/findings?severity=BAD, severity, unknown-value",
        "/findings?part=S9, part, unknown-value",
        "/findings?rule=part-1, rule, invalid-rule",
        "/school-findings?item=0, item, invalid-item",
        "/school-findings?item=51, item, invalid-item",
        "/school-findings?schoolCode=4143999999, schoolCode, unknown-school",
        "/school-findings?sort=remedy, sort, unknown-sort",
        "/overview?schoolType=vocational, schoolType, unknown-value",
    })
    void eachFaultSaysWhereItIs(String query, String parameter, String code) {
        problem(SEASON + query, 400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aYearWithoutCollectionAndReportIsNotFound() {
        problem("/v1/provinces/43/years/1999-2000/overview", 404).body("type", equalTo("/problems/nothing-collected"));
    }

    @Test
    void aSchoolThatIsNotRegisteredIsNotFoundAndACodeOfAnotherFormIsAFault() {
        problem("/v1/schools/4143999999/profile", 404).body("type", equalTo("/problems/unknown-school"));
        problem("/v1/schools/abc/profile", 400).body("errors[0].code", equalTo("invalid-school-code"));
    }

    @Test
    void aPathThatIsNotThereAndAMethodThatIsNotAllowedAreProblemsToo() {
        problem("/v1/nothing", 404).body("type", equalTo("/problems/not-found"));
        Api.asMinistry()
                .post(SEASON + "/overview")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
        Api.asMinistry()
                .accept("image/png")
                .get(SEASON + "/overview")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void aBodyAboveTheLimitIsToldTheLimitThoughNoOperationTakesOne() {
        Api.asMinistry()
                .contentType("application/json")
                .body(new byte[10 * 1024 * 1024 + 1])
                .post(SEASON + "/overview")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/body-too-large"))
                .body("detail", containsString("10 MB"));
    }

    @Test
    void theProblemIsChineseUnlessEnglishIsAsked() {
        problem("/v1/provinces/43/years/1999-2000/overview", 404).body("title", equalTo("该学年没有报送任务"));
        Api.asMinistry()
                .header("Accept-Language", "en")
                .get("/v1/provinces/43/years/1999-2000/overview")
                .then()
                .body("detail", startsWith("Province 43 has neither"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/comparisons?metric=views", "/conservation"})
    void anOfficialSeesNoOtherProvince(String path) {
        Api.asOfficialOf("44")
                .get(SEASON + path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/foreign-province"));
        Api.asOfficialOf("43").get(SEASON + path).then().statusCode(200);
    }

    @Test
    void aSchoolSeesOnlyItsOwnProfileAndNotWhetherOthersExist() {
        String profile = "/v1/schools/" + SCHOOL.code() + "/profile";
        Api.asSchool(SCHOOL).get(profile).then().statusCode(200).body("name", equalTo(SCHOOL.name()));
        for (String other : List.of(SampleSchool.number(2).code(), "4143999999")) {
            Api.asSchool(SCHOOL)
                    .get("/v1/schools/" + other + "/profile")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/foreign-school"));
        }
        Api.asOfficialOf("44").get(profile).then().statusCode(403);
    }

    @Test
    void noTokenOrABadOneIsUnauthenticated() {
        RestAssured.get(SEASON + "/overview").then().statusCode(401).contentType("application/problem+json");
        for (String token : List.of(
                DevTokens.testing().expired(SCHOOL.code(), "43"),
                DevTokens.testing().forged(SCHOOL.code(), "43"),
                DevTokens.testing().forAnotherAudience(SCHOOL.code(), "43"),
                "nonsense")) {
            Api.as(token)
                    .get("/v1/schools/" + SCHOOL.code() + "/profile")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    private static ValidatableResponse problem(String path, int status) {
        return Api.asMinistry()
                .get(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
