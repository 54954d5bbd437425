package io.gongkai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.demo.GeneratedReport;
import io.gongkai.demo.Province;
import io.gongkai.demo.school.School;
import io.gongkai.local.client.Api;
import io.gongkai.local.sample.SampleReport;
import io.gongkai.local.sample.Season;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The province in the words of the API. */
public record ProvinceData(Province province) {

    /** As they are registered. */
    public List<JsonNode> schools() {
        return province.schools().stream().map(ProvinceData::school).toList();
    }

    private static JsonNode school(School school) {
        return Api.JSON
                .createObjectNode()
                .put("schoolCode", school.code())
                .put("name", school.name())
                .put("provinceCode", school.provinceCode())
                .put("city", school.city())
                .put("schoolType", school.type().name())
                .put("ownership", school.ownership().name());
    }

    List<Season> seasons() {
        return province.academicYears().stream()
                .map(year -> new Season(Province.CODE, year))
                .toList();
    }

    /** The reports of one year that come in time, or those that do not. */
    List<SampleReport> reports(Season season, boolean late) {
        return province.reports(season.academicYear())
                .filter(report -> report.late() == late)
                .map(ProvinceData::report)
                .toList();
    }

    private static SampleReport report(GeneratedReport report) {
        return new SampleReport(
                report.school().provinceCode(),
                report.academicYear(),
                report.school().code(),
                report.text(),
                checklist(report.links()));
    }

    private static Optional<JsonNode> checklist(Map<Integer, String> links) {
        ArrayNode rows = Api.JSON.createArrayNode();
        links.forEach((item, url) -> {
            ObjectNode row = rows.addObject();
            row.put("item", item).put("url", url);
        });
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }
}
