package io.gongkai.stats.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** Parameters and methods that an address does not have. */
@QuarkusTest
@StackTest
class AddressTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021";

    @Test
    void everyUnknownParameterIsNamedWithThoseThatThereAre() {
        Api.asMinistry()
                .get(SEASON + "/findings?schooltype=VOCATIONAL&rules=PART-01&part=S1")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameters"))
                .body("errors.parameter", containsInAnyOrder("schooltype", "rules"))
                .body(
                        "errors[0].detail",
                        containsString(
                                "bom, city, fields, item, labels, ownership, part, peerGroup, rule, schoolType, severity, sort"));
    }

    @Test
    void anOpenAddressTakesNoUnknownParameterEither() {
        RestAssured.get("/v1/measures?metric=views").then().statusCode(400);
    }

    @Test
    void aMethodThatIsNotThereIsAnsweredWithThoseThatAre() {
        Api.asMinistry().delete(SEASON + "/overview").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
    }
}
