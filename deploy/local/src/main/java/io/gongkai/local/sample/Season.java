package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;

/** A province and a school year. */
public record Season(String provinceCode, String academicYear) {

    public static Season of(JsonNode collection) {
        return new Season(
                collection.required("provinceCode").asText(),
                collection.required("academicYear").asText());
    }

    public String path() {
        return "/v1/provinces/" + provinceCode + "/years/" + academicYear;
    }

    boolean covers(SampleReport report) {
        return report.provinceCode().equals(provinceCode)
                && report.academicYear().equals(academicYear);
    }
}
