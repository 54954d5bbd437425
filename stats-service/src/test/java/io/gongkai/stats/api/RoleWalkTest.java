package io.gongkai.stats.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.DevTokens;
import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Asks every operation of the API document as everybody. */
@QuarkusTest
@StackTest
class RoleWalkTest {

    private static final SampleSchool SCHOOL = SampleSchool.number(1);
    private static final Set<String> EVERYBODY = Set.of(
            "nobody",
            "school",
            "other school",
            "official",
            "foreign official",
            "reviewer",
            "auditor",
            "ministry",
            "admin");
    private static final Set<String> PROVINCE = Set.of("official", "reviewer", "auditor", "ministry", "admin");
    private static final Set<String> OWN_SCHOOL =
            Set.of("school", "official", "reviewer", "auditor", "ministry", "admin");

    private static final Map<String, Set<String>> PERMITTED = Map.of(
            "GET /v1/measures", EVERYBODY,
            "GET /v1/services", EVERYBODY,
            "GET /v1/schools/{code}/profile", OWN_SCHOOL,
            "GET /v1/provinces/{code}/years/{year}/overview", PROVINCE,
            "GET /v1/provinces/{code}/years/{year}/parts", PROVINCE,
            "GET /v1/provinces/{code}/years/{year}/items", PROVINCE,
            "GET /v1/provinces/{code}/years/{year}/matrix", PROVINCE,
            "GET /v1/provinces/{code}/years/{year}/comparisons", PROVINCE,
            "GET /v1/provinces/{code}/years/{year}/findings", PROVINCE,
            "GET /v1/provinces/{code}/years/{year}/conservation", PROVINCE);

    @Inject
    EventWire wire;

    @Test
    void everyOperationIsOpenToThoseItIsMeantForAndToNobodyElse() {
        wire.send(SCHOOL.registered(), SampleCollection.opened("43", "2020-2021", "2021-10-31", 1));
        Map<String, Set<String>> found = new TreeMap<>();
        for (String operation : operations()) {
            found.put(
                    operation,
                    EVERYBODY.stream().filter(who -> mayCall(who, operation)).collect(toSet()));
        }

        assertThat(found).isEqualTo(new TreeMap<>(PERMITTED));
    }

    private static boolean mayCall(String who, String operation) {
        String[] words = operation.split(" ");
        String path = words[1].contains("/schools/")
                ? words[1].replace("{code}", SCHOOL.code())
                : words[1].replace("{code}", "43").replace("{year}", "2020-2021");
        String question = path.endsWith("/comparisons") ? "?metric=views" : "";
        String token = tokens().get(who);
        int status = (token == null ? RestAssured.given() : Api.as(token))
                .request(words[0], path + question)
                .statusCode();
        assertThat(status).as("%s as %s", operation, who).isIn(200, token == null ? 401 : 403);
        return status == 200;
    }

    private static Map<String, String> tokens() {
        DevTokens tokens = DevTokens.testing();
        return Map.of(
                "school", tokens.school(SCHOOL.code(), "43"),
                "other school", tokens.school(SampleSchool.number(2).code(), "43"),
                "official", tokens.official("43"),
                "foreign official", tokens.official("44"),
                "reviewer", tokens.reviewer("43"),
                "auditor", tokens.auditor(),
                "ministry", tokens.ministry(),
                "admin", tokens.admin());
    }

    private static Set<String> operations() {
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        Map<String, String> operations = new LinkedHashMap<>();
        paths.forEach((path, methods) ->
                methods.keySet().forEach(method -> operations.put(method.toUpperCase(Locale.ROOT) + " " + path, path)));
        return operations.keySet();
    }
}
