package io.gongkai.stats.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.gongkai.local.DevTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;

/** Requests as somebody. */
public final class Api {

    private Api() {}

    public static RequestSpecification asMinistry() {
        return as(DevTokens.testing().ministry());
    }

    public static RequestSpecification asAdmin() {
        return as(DevTokens.testing().admin());
    }

    public static RequestSpecification asOfficialOf(String provinceCode) {
        return as(DevTokens.testing().official(provinceCode));
    }

    public static RequestSpecification asSchool(SampleSchool school) {
        return as(DevTokens.testing().school(school.code(), school.provinceCode()));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).urlEncodingEnabled(false);
    }

    public static ValidatableResponse get(String path) {
        return asMinistry().get(path).then().log().ifValidationFails().statusCode(200);
    }

    /** A rebuild that goes on would bring back what the next test clears. */
    public static void awaitNoRebuild() {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> !asAdmin().get("/v1/rebuilds").asString().contains("RUNNING"));
    }
}
