package io.gongkai.stats.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the figures of profiles against what follows from the events in the plainest way, in whatever order they come. */
@QuarkusTest
@StackTest
class NaiveProfileTest {

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83})
    void valuesAndMediansFollowFromTheEvents(long seed) {
        projections.clear();
        List<SentEvent> events = RandomSeason.shuffled(seed);
        wire.send(events);
        NaiveProvince naive = new NaiveProvince(events);
        Map<String, JsonNode> register = NaiveProvince.register(events);

        int compared = 0;
        for (String school : register.keySet()) {
            for (Map<String, Object> year : years(school)) {
                Map<String, Map<String, Object>> figures = figures(year);
                String academicYear = (String) year.get("academicYear");
                for (String metric : List.of("disclosed_total", "applications_received", "employment_rate")) {
                    Map<String, Double> peers = new TreeMap<>(values(naive, metric, academicYear));
                    peers.keySet().removeIf(peer -> !type(register, peer).equals(type(register, school)));
                    if (!peers.containsKey(school)) {
                        assertThat(figures).doesNotContainKey(metric);
                        continue;
                    }
                    Map<String, Object> figure = figures.get(metric);
                    assertThat(number(figure, "value")).isEqualTo(peers.get(school));
                    assertThat(figure.get("peers")).isEqualTo(peers.size());
                    assertThat(number(figure, "peerMedian"))
                            .isCloseTo(NaiveProvince.quantile(peers.values(), 0.5), within(0.000001));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static Map<String, Double> values(NaiveProvince naive, String metric, String year) {
        return metric.equals("employment_rate") ? naive.first(metric, year) : naive.greatest(metric, year);
    }

    private static String type(Map<String, JsonNode> register, String school) {
        return register.get(school).path("schoolType").asText();
    }

    private static List<Map<String, Object>> years(String school) {
        return Api.get("/v1/schools/" + school + "/profile")
                .extract()
                .jsonPath()
                .getList("years");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> figures(Map<String, Object> year) {
        Map<String, Map<String, Object>> figures = new TreeMap<>();
        ((List<Map<String, Object>>) year.get("figures"))
                .forEach(figure -> figures.put((String) figure.get("metric"), figure));
        return figures;
    }

    private static double number(Map<String, Object> figure, String name) {
        return ((Number) figure.get(name)).doubleValue();
    }
}
