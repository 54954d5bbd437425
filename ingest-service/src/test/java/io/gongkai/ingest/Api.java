package io.gongkai.ingest;

import static io.restassured.RestAssured.given;

import io.gongkai.local.DevTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Calls the service as its users do. Each test makes a province of its own, so that tests do not see each other. */
public final class Api {

    public static final String YEAR = "2020-2021";
    public static final String TEXT = "本报告由概述、主动公开情况等八个部分组成。\n一、概述\n本学年学校公开信息 120 条。";

    private static final DevTokens TOKENS = DevTokens.testing();

    private Api() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    public static RequestSpecification asAdmin() {
        return as(TOKENS.admin());
    }

    public static RequestSpecification asOfficial(String provinceCode) {
        return as(TOKENS.official(provinceCode));
    }

    public static RequestSpecification asSchool(String schoolCode) {
        return as(TOKENS.school(schoolCode, province(schoolCode)));
    }

    public static DevTokens tokens() {
        return TOKENS;
    }

    /** The codes of our test schools tell their province. */
    public static String province(String schoolCode) {
        return schoolCode.substring(2, 4);
    }

    public static String newSchoolCode(String provinceCode) {
        return "41" + provinceCode
                + "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    }

    public static Map<String, Object> school(String schoolCode) {
        Map<String, Object> school = new LinkedHashMap<>();
        school.put("schoolCode", schoolCode);
        school.put("name", "示例职业技术学院");
        school.put("provinceCode", province(schoolCode));
        school.put("city", "长沙市");
        school.put("schoolType", "VOCATIONAL");
        school.put("ownership", "PUBLIC");
        return school;
    }

    /** A school that is registered, in a province whose collection of 2020-2021 is open. */
    public static String registeredSchool(String provinceCode) {
        String schoolCode = newSchoolCode(provinceCode);
        asAdmin()
                .contentType("application/json")
                .body(school(schoolCode))
                .post("/v1/schools")
                .then()
                .statusCode(201);
        asAdmin()
                .contentType("application/json")
                .body(Map.of("provinceCode", provinceCode, "academicYear", YEAR, "dueDate", "2021-10-31"))
                .post("/v1/collections");
        return schoolCode;
    }

    public static Map<String, Object> report(String schoolCode) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schoolCode", schoolCode);
        report.put("academicYear", YEAR);
        report.put("title", "2020-2021学年信息公开工作年度报告");
        report.put("text", TEXT);
        report.put("checklist", List.of(Map.of("item", 1, "url", "https://example.edu.cn/gk/1"), Map.of("item", 2)));
        return report;
    }

    public static Response submit(Map<String, Object> report) {
        return asSchool((String) report.get("schoolCode"))
                .contentType("application/json")
                .body(report)
                .post("/v1/reports");
    }
}
