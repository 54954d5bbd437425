package io.gongkai.compliance;

import static io.restassured.RestAssured.given;

import io.gongkai.local.DevTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Asks the service as somebody. */
public final class Http {

    private static final DevTokens TOKENS = DevTokens.testing();

    private Http() {}

    public static RequestSpecification asSchool(SubmittedReport report) {
        return as(TOKENS.school(report.schoolCode(), report.provinceCode()));
    }

    public static RequestSpecification asOfficialOf(String provinceCode) {
        return as(TOKENS.official(provinceCode));
    }

    public static RequestSpecification asReviewerOf(String provinceCode) {
        return as(TOKENS.reviewer(provinceCode));
    }

    public static RequestSpecification asMinistry() {
        return as(TOKENS.ministry());
    }

    public static RequestSpecification asAuditor() {
        return as(TOKENS.auditor());
    }

    public static RequestSpecification asAdmin() {
        return as(TOKENS.admin());
    }

    public static RequestSpecification asNobody() {
        return given();
    }

    public static RequestSpecification sending(RequestSpecification request, String json) {
        return request.contentType(ContentType.JSON).body(json);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
