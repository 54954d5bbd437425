package io.gongkai.stats.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sends a request with several faults of whatever kind hears of all of them at once. */
@QuarkusTest
@StackTest
class FaultsTogetherTest {

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

    @ParameterizedTest
    @CsvSource({
        "/v1/provinces/43/years/2020-2022/scores?limit=1&limit=2&city=&fields=moon&weights=PARTS:-1&variation=99&town=x,"
                + "limit repeated-parameter; city empty-parameter; fields unknown-field; weights impossible-weight;"
                + " variation invalid-variation; town unknown-parameter; year unknown-year",
        "/v1/provinces/43/years/2020-2021/scores?weights=MOON:1&sort=,"
                + "weights unknown-component; sort empty-parameter",
        "/v1/provinces/43/years/2020-2021/comparisons?metric=&peers=SOME,"
                + "metric empty-parameter; peers unknown-value",
        "/v1/provinces/43/years/2020-2021/overview?schoolType=CIRCUS&schoolType=GRADUATE,"
                + "schoolType repeated-parameter; schoolType unknown-value",
        "/v1/provinces/99/years/x/conservation?city=y,"
                + "city unknown-parameter; code unknown-province; year unknown-year",
        "/v1/provinces/43/trends?metric=moon&from=x&to=, metric unknown-metric; from unknown-year; to empty-parameter",
        "/v1/provinces?fields=moon&fields=sun&metric=,"
                + "fields repeated-parameter; fields unknown-field; metric empty-parameter; year required",
        "/v1/provinces/43/bulk/moons?year=x&since=," + "kind unknown-value; year unknown-year; since unknown-parameter",
        "/v1/provinces/43/years/x/circular?snapshot=y&form=, snapshot invalid-digest; form unknown-parameter; year unknown-year",
        "/v1/schools/12/profile?fields=moon&limit=3,"
                + "code invalid-school-code; fields unknown-field; limit unknown-parameter",
        "/v1/schools/12/years/x/feedback?fields=,"
                + "code invalid-school-code; year unknown-year; fields unknown-parameter",
        "/v1/peer-groups?fields=moon&limit=0&provinceCode=,"
                + "fields unknown-field; limit invalid-limit; provinceCode empty-parameter",
        "/v1/peer-groups?provinceCode=99&limit=0, provinceCode unknown-province; limit invalid-limit",
        "/v1/public/schools/4143000001/badge.svg?size=3, size unknown-parameter; year required"
    })
    void ofParametersAndOfTheirValues(String address, String faults) {
        List<String> told = Api.asMinistry()
                .get(address)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("errors.collect { it.parameter + ' ' + it.code }");

        assertThat(told).containsExactlyInAnyOrder(faults.split("; "));
    }

    /** An operation that is to tell the faults of its parameters and forgets to would take a mistyped filter for none. */
    @Test
    void noOperationTakesAParameterThatItDoesNotHave() {
        List<String> reads = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .<Map<String, Map<String, Object>>>get("paths")
                .entrySet()
                .stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(reads).hasSizeGreaterThan(30).allSatisfy(path -> {
            String address = path.replace("{code}", path.contains("/schools/") ? SCHOOL.code() : "43")
                    .replace("{year}", "2020-2021")
                    .replace("{kind}", "schools")
                    .replace("{digest}", "0")
                    .replace("{id}", UUID.randomUUID().toString());
            assertThat(Api.asAdmin()
                            .get(address + "?noSuch=1")
                            .then()
                            .statusCode(400)
                            .extract()
                            .jsonPath()
                            .<String>getList("errors.code"))
                    .contains("unknown-parameter");
        });
    }
}
