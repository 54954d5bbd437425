package io.gongkai.stats.portal;

import static io.gongkai.stats.portal.EveryState.OPEN;
import static io.gongkai.stats.portal.EveryState.RETURNED;
import static io.gongkai.stats.portal.EveryState.WAITING;
import static io.gongkai.stats.portal.EveryState.WITHDRAWN;
import static io.gongkai.stats.portal.EveryState.YEAR;
import static io.gongkai.stats.portal.EveryState.report;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Publishing;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class PortalTest {

    private static final String SEASON = "/v1/public/provinces/43/years/2020-2021";

    /** What stands in the projections and is nobody's business. */
    private static final List<String> INTERNAL = List.of(
            "退回",
            "撤回",
            "待审",
            "RETURNED",
            "WITHDRAWN",
            "PART-01",
            "缺陷",
            "MUST_FIX",
            "77777",
            "2018",
            "score",
            "\"late\"",
            "4143000002",
            "4143000003",
            "4143000004");

    @Inject
    EventWire wire;

    @Inject
    EveryState everyState;

    @Inject
    Publishing publishing;

    @BeforeEach
    void aYearWithReportsInEveryState() {
        everyState.begin();
    }

    @AfterEach
    void nothingIsPublished() {
        publishing.clear();
    }

    @Test
    void beforeThePublicationNothingIsThereAtAll() {
        given().get("/v1/public/provinces").then().statusCode(200).body("items", hasSize(0));
        for (String address : publicAddresses()) {
            Response answer = given().get(address);
            assertThat(answer.asString()).as(address).doesNotContain("甲", "1200");
            if (address.contains("43") && !address.contains("badge")) {
                assertThat(answer.statusCode()).as(address).isEqualTo(404);
            }
        }
        given().get("/v1/public/schools/4143000001/badge.svg?year=" + YEAR)
                .then()
                .statusCode(200)
                .body(containsString("未公布"));
    }

    @Test
    void onlyAcceptedReportsOfPublishedYearsAreSeenAnywhere() {
        publishing.publish("43", YEAR);

        List<String> addresses = publicAddresses();
        assertThat(addresses).hasSizeGreaterThan(7);
        for (String address : addresses) {
            Response answer = given().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.asString()).as(address).doesNotContain(INTERNAL);
        }
        for (SampleSchool hidden : List.of(RETURNED, WITHDRAWN, WAITING)) {
            given().get("/v1/public/schools/" + hidden.code()).then().statusCode(404);
            given().get("/public/schools/" + hidden.code()).then().statusCode(404);
            given().get("/v1/public/schools/" + hidden.code() + "/years/" + YEAR)
                    .then()
                    .statusCode(404);
            given().get("/public/schools/" + hidden.code() + "/years/" + YEAR)
                    .then()
                    .statusCode(404);
            given().get("/v1/public/schools/" + hidden.code() + "/badge.svg?year=" + YEAR)
                    .then()
                    .body(containsString("未公布"));
        }
    }

    @Test
    void theAcceptedRevisionStaysInForceUntilTheNextIsAccepted() {
        publishing.publish("43", YEAR);

        given().get("/v1/public/schools/4143000001")
                .then()
                .body("reports", hasSize(1))
                .body("reports[0].revision", equalTo(1))
                .body("reports[0].figures[0].value", equalTo(1200))
                .body("reports[0].figures[0].quotes", contains("主动公开1200条"))
                .body("reports[0].parts.S7", equalTo("NIL"))
                .body("reports[0].items.'11'", equalTo("NOT_APPLICABLE"))
                .body("reports[0].partsCovered", equalTo(8))
                .body("reports[0].itemsApplicable", equalTo(49))
                .body("reports[0].itemsDisclosed", equalTo(49));
        given().get(SEASON + "/corrections").then().body("items", hasSize(0));

        wire.send(report(OPEN, "77777").revision(2).decided("ACCEPTED", 2, 2));

        given().get("/v1/public/schools/4143000001")
                .then()
                .body("reports[0].revision", equalTo(2))
                .body("reports[0].figures[0].value", equalTo(77777));
        given().get(SEASON + "/corrections")
                .then()
                .body("items.schoolCode", contains("4143000001"))
                .body("items[0].publishedRevision", equalTo(1))
                .body("items[0].revision", equalTo(2));
        given().get("/public/provinces/43/years/" + YEAR).then().body(containsString("公布后的更正"));
    }

    @Test
    void aRevokedYearIsGoneFromEverywhere() {
        publishing.publish("43", YEAR);
        given().get(SEASON).then().statusCode(200);

        publishing.revoke("43", YEAR, 1);

        given().get(SEASON).then().statusCode(404).body("type", endsWith("not-published"));
        given().get("/v1/public/schools/4143000001").then().statusCode(404);
        given().get("/v1/public/provinces").then().body("items", hasSize(0));
        given().get("/public").then().body(containsString("目前没有已公布的学年"));
    }

    @Test
    void cachesKeepAnAnswerAndItsTagChangesOnlyWithWhatIsSeen() {
        publishing.publish("43", YEAR);
        Response first = given().get(SEASON);
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=300");

        wire.send(report(WAITING, "6").revision(2).submitted());

        given().header("If-None-Match", first.header("ETag")).get(SEASON).then().statusCode(304);
        wire.send(report(WAITING, "6").revision(2).decided("ACCEPTED", 3, 2));
        given().header("If-None-Match", first.header("ETag")).get(SEASON).then().statusCode(200);
    }

    /** Every operation of the API document that asks for no token and shows reports, about the open school. */
    private static List<String> publicAddresses() {
        Map<String, Object> paths = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        return paths.keySet().stream()
                .filter(path -> path.startsWith("/v1/public") || path.startsWith("/public"))
                .map(path -> path.replace("{code}", path.contains("/schools/") ? OPEN.code() : "43")
                        .replace("{year}", YEAR)
                        .replace("badge.svg", "badge.svg?year=" + YEAR))
                .toList();
    }
}
