package io.gongkai.ingest.report;

import io.gongkai.ingest.Api;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** The form that a school fills in, still without files. */
final class ReportForm {

    private ReportForm() {}

    static RequestSpecification of(String school) {
        return Api.asSchool(school)
                .multiPart("schoolCode", school)
                .multiPart("academicYear", Api.YEAR)
                .multiPart(new MultiPartSpecBuilder("2020-2021学年信息公开工作年度报告")
                        .controlName("title")
                        .charset(StandardCharsets.UTF_8)
                        .build());
    }
}
