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
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
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

    private static final Set<String> WHOEVER_READS_A_PROVINCE =
            Set.of("official", "foreign official", "reviewer", "auditor", "ministry", "admin");
    private static final Set<String> ISSUER = Set.of("official", "ministry", "admin");
    private static final Set<String> MAKER = Set.of("admin");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final String SEASON = "GET /v1/provinces/{code}/years/{year}/";
    private static final Map<String, Set<String>> PERMITTED = Map.ofEntries(
            Map.entry("GET /v1/measures", EVERYBODY),
            Map.entry("GET /v1/services", EVERYBODY),
            Map.entry("GET /v1/schools/{code}/profile", OWN_SCHOOL),
            Map.entry("GET /v1/schools/{code}/years/{year}/feedback", OWN_SCHOOL),
            Map.entry("GET /v1/provinces", WHOEVER_READS_A_PROVINCE),
            Map.entry("GET /v1/provinces/{code}/years", PROVINCE),
            Map.entry("GET /v1/provinces/{code}/trends", PROVINCE),
            Map.entry("GET /v1/provinces/{code}/finding-trends", PROVINCE),
            Map.entry("GET /v1/provinces/{code}/bulk/{kind}", PROVINCE),
            Map.entry(SEASON + "overview", PROVINCE),
            Map.entry(SEASON + "timeline", PROVINCE),
            Map.entry(SEASON + "parts", PROVINCE),
            Map.entry(SEASON + "items", PROVINCE),
            Map.entry(SEASON + "matrix", PROVINCE),
            Map.entry(SEASON + "item-matrix", PROVINCE),
            Map.entry(SEASON + "comparisons", PROVINCE),
            Map.entry(SEASON + "scores", PROVINCE),
            Map.entry(SEASON + "findings", PROVINCE),
            Map.entry(SEASON + "school-findings", PROVINCE),
            Map.entry(SEASON + "copies", PROVINCE),
            Map.entry(SEASON + "corrections", PROVINCE),
            Map.entry(SEASON + "conservation", PROVINCE),
            Map.entry("GET /v1/public/provinces", EVERYBODY),
            Map.entry("GET /v1/public/provinces/{code}/years/{year}", EVERYBODY),
            Map.entry("GET /v1/public/provinces/{code}/years/{year}/corrections", EVERYBODY),
            Map.entry("GET /v1/public/schools/{code}", EVERYBODY),
            Map.entry("GET /v1/public/schools/{code}/years/{year}", EVERYBODY),
            Map.entry("GET /v1/public/schools/{code}/badge.svg", EVERYBODY),
            Map.entry("GET /public", EVERYBODY),
            Map.entry("GET /public/provinces/{code}/years/{year}", EVERYBODY),
            Map.entry("GET /public/schools/{code}", EVERYBODY),
            Map.entry("GET /public/schools/{code}/years/{year}", EVERYBODY),
            Map.entry(SEASON + "publication", PROVINCE),
            Map.entry("POST /v1/provinces/{code}/years/{year}/publication", Set.of("official", "admin")),
            Map.entry("DELETE /v1/provinces/{code}/years/{year}/publication", Set.of("official", "admin")),
            Map.entry(SEASON + "circular", ISSUER),
            Map.entry(SEASON + "annual-report", ISSUER),
            Map.entry(SEASON + "snapshots", ISSUER),
            Map.entry(SEASON + "snapshots/{digest}", ISSUER),
            Map.entry("GET /v1/peer-groups", WHOEVER_READS_A_PROVINCE),
            Map.entry("POST /v1/peer-groups", Set.of("official", "foreign official", "admin")),
            Map.entry("GET /v1/peer-groups/{id}", PROVINCE),
            Map.entry("PUT /v1/peer-groups/{id}", MAKER),
            Map.entry("DELETE /v1/peer-groups/{id}", MAKER),
            Map.entry("GET /v1/rebuilds", ADMIN),
            Map.entry("POST /v1/rebuilds", ADMIN),
            Map.entry("GET /v1/rebuilds/{id}", ADMIN));

    @Inject
    EventWire wire;

    private String group = "";

    @Test
    void everyOperationIsOpenToThoseItIsMeantForAndToNobodyElse() {
        wire.send(SCHOOL.registered(), SampleCollection.opened("43", "2020-2021", "2021-10-31", 1));
        wire.send(SampleSchool.number(2).registered());
        group = Api.asAdmin()
                .contentType("application/json")
                .body("""
                        {"provinceCode": "43", "name": "角色%s", "shared": true, "schoolCodes": ["%s", "%s"]}
                        """.formatted(
                        UUID.randomUUID(), SCHOOL.code(), SampleSchool.number(2).code()))
                .post("/v1/peer-groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Set<String>> found = new TreeMap<>();
        for (String operation : operations()) {
            found.put(
                    operation,
                    EVERYBODY.stream().filter(who -> mayCall(who, operation)).collect(toSet()));
        }

        Api.awaitNoRebuild();
        assertThat(found).isEqualTo(new TreeMap<>(PERMITTED));
    }

    /** Whoever may call gets an answer to the request; whether it is a good one is not asked here. */
    private boolean mayCall(String who, String operation) {
        String[] words = operation.split(" ");
        String path = words[1].replace("{code}", words[1].contains("/schools/") ? SCHOOL.code() : "43")
                .replace("{year}", "2020-2021")
                .replace("{kind}", "schools")
                .replace("{digest}", "0")
                .replace(
                        "{id}",
                        words[1].contains("rebuilds") ? UUID.randomUUID().toString() : group);
        String token = tokens().get(who);
        RequestSpecification request = token == null ? RestAssured.given() : Api.as(token);
        if (words[0].equals("POST") || words[0].equals("PUT")) {
            request = request.contentType("application/json").body("{}");
        }
        int status = request.request(
                        words[0],
                        path
                                + (words[0].equals("DELETE") && path.endsWith("/publication")
                                        ? "?reason=x"
                                        : question(words[1])))
                .statusCode();
        if (words[1].equals("/v1/peer-groups/{id}") && status == 404) {
            return false;
        }
        assertThat(status)
                .as("%s as %s", operation, who)
                .isIn(200, 201, 202, 404, 409, 422, 428, token == null ? 401 : 403);
        return status != 401 && status != 403;
    }

    private static String question(String path) {
        if (path.endsWith("/comparisons") || path.endsWith("}/trends")) {
            return "?metric=views";
        }
        if (path.endsWith(".svg")) {
            return "?year=2020-2021";
        }
        return path.equals("/v1/provinces") ? "?year=2020-2021" : "";
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
