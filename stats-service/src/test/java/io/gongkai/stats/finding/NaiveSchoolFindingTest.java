package io.gongkai.stats.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.NaiveProvince;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.SentEvent;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the list of findings, under every filter, against the events and against the counts by rule. */
@QuarkusTest
@StackTest
class NaiveSchoolFindingTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021/";
    private static final List<String> OF_SCHOOLS = List.of("schoolType", "ownership", "city");
    private static final List<String> OF_FINDINGS = List.of("rule", "severity", "part", "item");

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83})
    void eachFilterLeavesTheFindingsOfTheNewestAssessmentsThatHaveItsValue(long seed) {
        List<Map<String, Object>> all = sent(seed);
        assertThat(all).hasSizeGreaterThan(3).anyMatch(row -> row.get("quote") != null);

        check(all, "");
        Stream.of(OF_SCHOOLS, OF_FINDINGS, List.of("schoolCode"))
                .flatMap(List::stream)
                .forEach(filter -> all.stream()
                        .map(row -> row.get(filter))
                        .filter(value -> value != null)
                        .distinct()
                        .forEach(value -> check(
                                all.stream()
                                        .filter(row -> value.equals(row.get(filter)))
                                        .toList(),
                                filter + "=" + value)));
    }

    /** The counts by rule are what there is to open in the list. */
    @ParameterizedTest
    @ValueSource(longs = {84, 85})
    void theCountsByRuleAreThoseOfTheirList(long seed) {
        sent(seed);
        for (String filter : List.of("", "severity=HINT", "part=S8&item=1", "schoolType=GRADUATE", "rule=PART-02")) {
            List<Map<String, Object>> rules = Api.get(SEASON + "findings?" + with(filter, "bom=false"))
                    .extract()
                    .jsonPath()
                    .getList("rules");
            for (Map<String, Object> rule : rules) {
                JsonPath list = list(with(
                        filter.startsWith("rule") ? "" : filter,
                        "rule=" + rule.get("rule")
                                + (filter.startsWith("severity") ? "" : "&severity=" + rule.get("severity"))));
                assertThat(list.getInt("findings")).as("%s %s", filter, rule).isEqualTo(rule.get("findings"));
                assertThat(list.getInt("concerned")).as("%s %s", filter, rule).isEqualTo(rule.get("schools"));
            }
        }
    }

    private List<Map<String, Object>> sent(long seed) {
        projections.clear();
        List<SentEvent> events = RandomSeason.shuffled(seed);
        wire.send(events);
        Map<String, JsonNode> register = NaiveProvince.register(events);
        List<Map<String, Object>> rows = new ArrayList<>();
        new NaiveProvince(events).newest(RandomSeason.YEAR).forEach((code, report) -> {
            JsonNode findings = report.path("assessment").path("findings");
            for (int place = 0; place < findings.size(); place++) {
                rows.add(row(register.get(code), report, findings.get(place), place + 1));
            }
        });
        return rows;
    }

    private static void check(List<Map<String, Object>> expected, String filter) {
        JsonPath list = list(filter);
        List<Map<String, Object>> items = list.getList("items");

        assertThat(items).as(filter).isEqualTo(expected);
        assertThat(list.getInt("findings")).as(filter).isEqualTo(expected.size());
        assertThat(list.getInt("concerned")).as(filter).isEqualTo((int)
                expected.stream().map(row -> row.get("schoolCode")).distinct().count());
    }

    private static JsonPath list(String filter) {
        return Api.get(SEASON + "school-findings?" + with(filter, "limit=200"))
                .extract()
                .jsonPath();
    }

    private static String with(String filter, String other) {
        return filter.isEmpty() ? other : filter + "&" + other;
    }

    /** By school and in the order of its assessment, as the list comes. */
    private static Map<String, Object> row(JsonNode school, JsonNode report, JsonNode finding, int number) {
        JsonNode evidence = finding.path("evidence");
        Map<String, Object> row = new TreeMap<>();
        Stream.of("schoolCode", "name", "city", "schoolType", "ownership")
                .forEach(name -> row.put(name, school.path(name).asText()));
        Stream.of("rule", "severity", "part")
                .forEach(name -> row.put(name, finding.path(name).asText()));
        row.put("defect", finding.path("name").asText());
        row.put("item", number(finding.path("item")));
        row.put(
                "message",
                Map.of(
                        "zh", finding.path("message").path("zh").asText(),
                        "en", finding.path("message").path("en").asText()));
        row.put("quote", evidence.path(0).path("quote").textValue());
        row.put("start", number(evidence.path(0).path("start")));
        row.put("end", number(evidence.path(0).path("end")));
        row.put("places", evidence.isArray() ? evidence.size() : null);
        row.put("number", number);
        row.put("reportId", report.path("reportId").asText());
        row.put("revision", report.path("revision").asInt());
        row.put(
                "report",
                "/v1/reports/%s/revisions/%d"
                        .formatted(
                                report.path("reportId").asText(),
                                report.path("revision").asInt()));
        return row;
    }

    private static Integer number(JsonNode value) {
        return value.isNumber() ? value.asInt() : null;
    }
}
