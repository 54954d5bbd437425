package io.gongkai.stats.dashboard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StackTest
class DashboardTest {

    @Test
    void thePageLetsNothingRunButItsOwnFilesAndIsAskedForAnew() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Cache-Control", "no-cache")
                .body(containsString("app/main.js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/main.js", "/lib/standalone.module.js", "/lib/echarts.common.min.js"})
    void allThatThePageLoadsComesFromHere(String file) {
        given().get(file).then().statusCode(200).contentType(containsString("javascript"));
    }

    @Test
    void withoutAddressesOneGatewayStandsBeforeAllServices() {
        given().get("/v1/services")
                .then()
                .statusCode(200)
                .body("ingest", equalTo(""))
                .body("compliance", equalTo(""));
    }
}
