package io.gongkai.stats.completeness;

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
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds both matrices cell by cell against the events. */
@QuarkusTest
@StackTest
class NaiveMatrixTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021/";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73})
    void everyCellIsWhatTheNewestAssessmentSays(long seed) {
        projections.clear();
        List<SentEvent> events = RandomSeason.shuffled(seed);
        wire.send(events);
        Map<String, JsonNode> assessments = new NaiveProvince(events).assessments(RandomSeason.YEAR);

        List<Map<String, Object>> parts = rows("matrix");
        List<Map<String, Object>> items = rows("item-matrix");

        assertThat(assessments).isNotEmpty();
        assertThat(parts).hasSameSizeAs(items).hasSizeGreaterThanOrEqualTo(assessments.size());
        parts.forEach(row -> assertThat(row.get("parts"))
                .as("%s", row.get("schoolCode"))
                .isEqualTo(parts(assessments.get(row.get("schoolCode")))));
        items.forEach(row -> {
            Map<String, String> expected = items(assessments.get(row.get("schoolCode")));
            assertThat(row.get("items")).as("%s", row.get("schoolCode")).isEqualTo(expected);
            if (expected != null) {
                assertThat(row.get("disclosed")).isEqualTo(Collections.frequency(expected.values(), "DISCLOSED"));
                assertThat(row.get("applicable"))
                        .isEqualTo(50
                                - Collections.frequency(expected.values(), "OPEN")
                                - Collections.frequency(expected.values(), "NOT_APPLICABLE"));
            }
        });
    }

    private static List<Map<String, Object>> rows(String table) {
        return Api.get(SEASON + table + "?limit=200").extract().jsonPath().getList("items");
    }

    private static Map<String, String> parts(JsonNode assessment) {
        if (assessment == null) {
            return null;
        }
        Map<String, String> parts = new HashMap<>();
        assessment
                .path("sections")
                .forEach(part -> parts.put(
                        part.path("code").asText(), part.path("status").asText()));
        return parts;
    }

    private static Map<String, String> items(JsonNode assessment) {
        if (assessment == null) {
            return null;
        }
        Map<String, String> items = new HashMap<>();
        assessment.path("items").forEach(item -> items.put(item.path("number").asText(), standing(item)));
        return items;
    }

    /** As the README says it: owed where required, or conditional and the report shows the fact; silence leaves it open. */
    private static String standing(JsonNode item) {
        String says = item.path("status").asText();
        String applies = item.path("applicability").asText();
        if (applies.equals("NOT_APPLICABLE")) {
            return "NOT_APPLICABLE";
        }
        if (applies.equals("CONDITIONAL") && says.equals("NONE")) {
            return "OPEN";
        }
        if (applies.equals("CONDITIONAL")
                && List.of("NEGATED", "NOT_APPLICABLE").contains(says)) {
            return "NOT_APPLICABLE";
        }
        return Map.of(
                        "EXPLICIT", "DISCLOSED",
                        "NONE", "NOT_MENTIONED",
                        "NOT_APPLICABLE", "DECLARED_NOT_APPLICABLE")
                .getOrDefault(says, says);
    }
}
