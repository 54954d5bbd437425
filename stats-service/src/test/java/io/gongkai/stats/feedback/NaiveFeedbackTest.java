package io.gongkai.stats.feedback;

import static java.util.stream.Collectors.toMap;
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
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds a school's feedback against what follows from the events in the plainest way, in whatever order they come. */
@QuarkusTest
@StackTest
class NaiveFeedbackTest {

    private static final Set<String> COVERED = Set.of("PRESENT", "MERGED", "NIL");

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    private NaiveProvince naive;
    private Map<String, JsonNode> register;

    @BeforeEach
    void empty() {
        projections.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93})
    void sharesOfThePeersFollowFromTheEvents(long seed) {
        send(seed);

        int compared = 0;
        for (String school : naive.assessments(RandomSeason.YEAR).keySet()) {
            JsonNode own = naive.assessments(RandomSeason.YEAR).get(school);
            Collection<JsonNode> peers = peers(school).values();
            JsonPath feedback = feedback(school);
            for (Map<String, Object> part : feedback.<Map<String, Object>>getList("parts")) {
                List<String> theirs = each(peers, "sections", "code", part.get("part"), "status");
                long applicable = theirs.stream()
                        .filter(status -> !status.equals("NOT_REQUIRED"))
                        .count();
                checkShare(part, count(theirs, COVERED::contains), applicable);
                assertThat(part.get("status"))
                        .isEqualTo(each(List.of(own), "sections", "code", part.get("part"), "status")
                                .get(0));
                compared++;
            }
            for (Map<String, Object> item : feedback.<Map<String, Object>>getList("openItems")) {
                List<String> statuses = each(peers, "items", "number", item.get("item"), "status");
                List<String> owed = each(peers, "items", "number", item.get("item"), "applicability");
                long disclosed = 0;
                long applicable = 0;
                for (int i = 0; i < statuses.size(); i++) {
                    disclosed += isOwed(statuses.get(i), owed.get(i))
                                    && statuses.get(i).equals("EXPLICIT")
                            ? 1
                            : 0;
                    applicable += isOwed(statuses.get(i), owed.get(i)) ? 1 : 0;
                }
                checkShare(item, disclosed, applicable);
            }
            for (Map<String, Object> finding : feedback.<Map<String, Object>>getList("findings")) {
                long sharing = peers.stream()
                        .filter(peer -> !each(List.of(peer), "findings", "rule", finding.get("rule"), "rule")
                                .isEmpty())
                        .count();
                checkShare(finding, sharing, peers.size());
            }
            assertThat(feedback.getList("findings"))
                    .hasSize(own.path("findings").size());
        }
        assertThat(compared).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {94, 95, 96})
    void figuresStandBesideThoseOfThePeersAndOfTheYearBefore(long seed) {
        send(seed);

        int compared = 0;
        for (String school : register.keySet()) {
            Map<String, Map<String, Object>> figures = feedback(school).<Map<String, Object>>getList("figures").stream()
                    .collect(toMap(figure -> (String) figure.get("metric"), figure -> figure));
            for (String metric : List.of("disclosed_total", "applications_received")) {
                Map<String, Double> values = new TreeMap<>(naive.greatest(metric, RandomSeason.YEAR));
                values.keySet().retainAll(peers(school).keySet());
                if (values.isEmpty()) {
                    assertThat(figures).doesNotContainKey(metric);
                    continue;
                }
                Map<String, Object> figure = figures.get(metric);
                assertThat(number(figure.get("value"))).isEqualTo(values.get(school));
                assertThat(number(figure.get("previous")))
                        .isEqualTo(
                                naive.greatest(metric, RandomSeason.YEAR_BEFORE).get(school));
                @SuppressWarnings("unchecked")
                Map<String, Object> quartiles = (Map<String, Object>) figure.get("peers");
                assertThat(quartiles.get("values")).isEqualTo(values.size());
                Map.of("lowerQuartile", 0.25, "median", 0.5, "upperQuartile", 0.75)
                        .forEach((name, share) -> assertThat(number(quartiles.get(name)))
                                .isCloseTo(NaiveProvince.quantile(values.values(), share), within(0.000001)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    private void send(long seed) {
        List<SentEvent> events = RandomSeason.shuffled(seed);
        wire.send(events);
        naive = new NaiveProvince(events);
        register = NaiveProvince.register(events);
    }

    /** Assessments of the schools of the same type and owner, this one included. */
    private Map<String, JsonNode> peers(String school) {
        Map<String, JsonNode> peers = new TreeMap<>(naive.assessments(RandomSeason.YEAR));
        peers.keySet().removeIf(peer -> !kind(peer).equals(kind(school)));
        return peers;
    }

    private String kind(String school) {
        JsonNode entry = register.get(school);
        return entry.path("schoolType").asText() + entry.path("ownership").asText();
    }

    private static JsonPath feedback(String school) {
        return Api.get("/v1/schools/" + school + "/years/" + RandomSeason.YEAR + "/feedback")
                .extract()
                .jsonPath();
    }

    private static List<String> each(
            Collection<JsonNode> assessments, String list, String key, Object value, String field) {
        List<String> found = new ArrayList<>();
        for (JsonNode assessment : assessments) {
            for (JsonNode entry : assessment.path(list)) {
                if (entry.path(key).asText().equals(value.toString())) {
                    found.add(entry.path(field).asText());
                }
            }
        }
        return found;
    }

    /** Silence on a conditional item is no debt, and neither is what the report denies of it. */
    private static boolean isOwed(String status, String applicability) {
        return applicability.equals("REQUIRED")
                || applicability.equals("CONDITIONAL")
                        && Set.of("EXPLICIT", "PARTIAL", "PLANNED_ONLY").contains(status);
    }

    private static long count(List<String> words, Predicate<String> wanted) {
        return words.stream().filter(wanted).count();
    }

    private static void checkShare(Map<String, Object> row, long part, long whole) {
        if (whole == 0) {
            assertThat(row.get("peerShare")).isNull();
        } else {
            assertThat(number(row.get("peerShare"))).isCloseTo((double) part / whole, within(0.00005001));
        }
    }

    private static Double number(Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }
}
