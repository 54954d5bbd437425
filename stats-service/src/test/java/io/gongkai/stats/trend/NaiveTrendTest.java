package io.gongkai.stats.trend;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds trends against what follows from the events in the plainest way, in whatever order they come. */
@QuarkusTest
@StackTest
class NaiveTrendTest {

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65})
    void totalsQuartilesAndChangesFollowFromTheEvents(long seed) {
        NaiveProvince naive = sent(seed);

        for (String metric : List.of("disclosed_total", "applications_received")) {
            Map<String, Double> before = naive.greatest(metric, RandomSeason.YEAR_BEFORE);
            Map<String, Double> now = naive.greatest(metric, RandomSeason.YEAR);
            Map<String, Object> year = year(metric);
            assertThat(year.get("assessed"))
                    .isEqualTo(naive.assessments(RandomSeason.YEAR).size());
            check(year, now);
            assertThat(number(year, "total")).isEqualTo(sum(now, now));
            double matchedBefore = sum(before, now);
            double matchedNow = sum(now, before);
            assertThat(year.get("matched")).isEqualTo((int)
                    now.keySet().stream().filter(before::containsKey).count());
            assertThat(number(year, "matchedPrevious")).isEqualTo(matchedBefore);
            assertThat(number(year, "matchedTotal")).isEqualTo(matchedNow);
            if (matchedBefore == 0) {
                assertThat(year.get("matchedChangeRate")).isNull();
            } else {
                assertThat(number(year, "matchedChangeRate"))
                        .isCloseTo((matchedNow - matchedBefore) / matchedBefore, within(0.00005001));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {66, 67})
    void aRateHasQuartilesAndNoTotal(long seed) {
        NaiveProvince naive = sent(seed);
        Map<String, Object> year = year("employment_rate");

        check(year, naive.first("employment_rate", RandomSeason.YEAR));
        assertThat(year.get("total")).isNull();
        assertThat(year.get("matchedChangeRate")).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {68, 69})
    void aDefectIsCountedInTheNewestAssessmentOfEachYear(long seed) {
        NaiveProvince naive = sent(seed);
        Map<String, List<Integer>> expected = new TreeMap<>();
        for (String year : List.of(RandomSeason.YEAR_BEFORE, RandomSeason.YEAR)) {
            naive.assessments(year).values().forEach(assessment -> {
                List<String> rules = new ArrayList<>();
                assessment
                        .path("findings")
                        .forEach(finding -> rules.add(finding.path("rule").asText()));
                rules.forEach(rule -> add(expected, year + " " + rule, 0, 1));
                new TreeSet<>(rules).forEach(rule -> add(expected, year + " " + rule, 1, 0));
            });
        }

        List<Map<String, Object>> rows =
                Api.get("/v1/provinces/43/finding-trends").extract().jsonPath().getList("rules");

        assertThat(expected).isNotEmpty();
        assertThat(rows.stream()
                        .filter(row -> !row.get("findings").equals(0))
                        .collect(toMap(
                                row -> row.get("academicYear") + " " + row.get("rule"),
                                row -> List.of(row.get("schools"), row.get("findings")))))
                .isEqualTo(expected);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("assessed"))
                        .isEqualTo(naive.assessments((String) row.get("academicYear"))
                                .size()));
    }

    private static void add(Map<String, List<Integer>> counts, String key, int schools, int findings) {
        counts.merge(
                key,
                List.of(schools, findings),
                (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
    }

    private static void check(Map<String, Object> year, Map<String, Double> values) {
        assertThat(values).isNotEmpty();
        assertThat(year.get("stated")).isEqualTo(values.size());
        Map.of("lowerQuartile", 0.25, "median", 0.5, "upperQuartile", 0.75)
                .forEach((name, share) -> assertThat(number(year, name))
                        .as(name)
                        .isCloseTo(NaiveProvince.quantile(values.values(), share), within(0.000001)));
    }

    /** Of the values of those that are in the others too. */
    private static double sum(Map<String, Double> values, Map<String, Double> others) {
        return values.entrySet().stream()
                .filter(value -> others.containsKey(value.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** Nothing to add up is unknown in the answer and nothing here. */
    private static double number(Map<String, Object> year, String name) {
        return year.get(name) == null ? 0 : ((Number) year.get(name)).doubleValue();
    }

    private NaiveProvince sent(long seed) {
        projections.clear();
        List<SentEvent> events = RandomSeason.shuffled(seed);
        wire.send(events);
        return new NaiveProvince(events);
    }

    private static Map<String, Object> year(String metric) {
        JsonPath trend = Api.get("/v1/provinces/43/trends?metric=" + metric + "&from=2020-2021&to=2020-2021")
                .extract()
                .jsonPath();
        assertThat(trend.getList("years")).hasSize(1);
        return trend.getMap("years[0]");
    }
}
