package io.gongkai.stats.trend;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds trends of some schools against what follows from the events of just these. */
@QuarkusTest
@StackTest
class NarrowedTrendTest {

    private static final String PROVINCE = "/v1/provinces/43";
    private static final List<String> GROUP = List.of("4143000001", "4143000004", "4143000006", "4143000009");

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    /** One after the other over the same facts, so that an answer that was kept for other schools would show. */
    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73})
    void areThoseOfTheSchoolsAskedForAlone(long seed) {
        projections.clear();
        List<SentEvent> events = RandomSeason.shuffled(seed);
        wire.send(events);
        NaiveProvince naive = new NaiveProvince(events);
        Map<String, JsonNode> register = NaiveProvince.register(events);

        filters().forEach((filter, wanted) -> {
            Set<String> schools = register.entrySet().stream()
                    .filter(school -> wanted.test(school.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(toSet());
            seasons(filter, naive, schools);
            metric(filter, naive, schools);
            defects(filter, naive, schools);
        });
    }

    private static Map<String, Predicate<JsonNode>> filters() {
        String group = Api.asOfficialOf("43")
                .contentType("application/json")
                .body("{\"provinceCode\": \"43\", \"name\": \"%s\", \"shared\": true, \"schoolCodes\": [\"%s\"]}"
                        .formatted(UUID.randomUUID(), String.join("\", \"", GROUP)))
                .post("/v1/peer-groups")
                .path("id");
        Map<String, Predicate<JsonNode>> filters = new LinkedHashMap<>();
        filters.put("", school -> true);
        filters.put("schoolType=VOCATIONAL", school -> is(school, "schoolType", "VOCATIONAL"));
        filters.put("ownership=PRIVATE", school -> is(school, "ownership", "PRIVATE"));
        filters.put("city=湘潭", school -> is(school, "city", "湘潭"));
        filters.put(
                "city=长沙&ownership=PUBLIC&schoolType=GRADUATE",
                school -> is(school, "city", "长沙")
                        && is(school, "ownership", "PUBLIC")
                        && is(school, "schoolType", "GRADUATE"));
        filters.put(
                "peerGroup=" + group,
                school -> GROUP.contains(school.path("schoolCode").asText()));
        return filters;
    }

    private static boolean is(JsonNode school, String property, String word) {
        return school.path(property).asText().equals(word);
    }

    private static void seasons(String filter, NaiveProvince naive, Set<String> schools) {
        List<Map<String, Object>> years = rows("/years", filter, "years");
        assertThat(years).hasSize(2);
        for (Map<String, Object> year : years) {
            Map<String, JsonNode> assessed = of(naive.assessments((String) year.get("academicYear")), schools);
            long mustFix = assessed.values().stream()
                    .mapToLong(one -> one.path("findings").findValuesAsText("severity").stream()
                            .filter("MUST_FIX"::equals)
                            .count())
                    .sum();
            assertThat(year)
                    .as(filter)
                    .containsEntry("expected", schools.size())
                    .containsEntry("assessed", assessed.size());
            if (assessed.isEmpty()) {
                assertThat(year.get("mustFixPerReport")).as(filter).isNull();
            } else {
                assertThat(number(year, "mustFixPerReport"))
                        .as(filter)
                        .isCloseTo((double) mustFix / assessed.size(), within(0.00005001));
            }
        }
    }

    private static void metric(String filter, NaiveProvince naive, Set<String> schools) {
        Map<String, Double> before = of(naive.greatest("disclosed_total", RandomSeason.YEAR_BEFORE), schools);
        Map<String, Double> now = of(naive.greatest("disclosed_total", RandomSeason.YEAR), schools);
        List<Map<String, Object>> years = rows("/trends?metric=disclosed_total&from=2020-2021", filter, "years");
        if (of(naive.assessments(RandomSeason.YEAR), schools).isEmpty()) {
            assertThat(years).as(filter).isEmpty();
            return;
        }
        Map<String, Object> year = years.get(0);
        Set<String> matched = now.keySet().stream().filter(before::containsKey).collect(toSet());
        assertThat(year)
                .as(filter)
                .containsEntry(
                        "assessed",
                        of(naive.assessments(RandomSeason.YEAR), schools).size())
                .containsEntry("stated", now.size())
                .containsEntry("matched", matched.size());
        assertThat(number(year, "total")).as(filter).isEqualTo(sum(now));
        assertThat(number(year, "matchedPrevious")).as(filter).isEqualTo(sum(of(before, matched)));
        assertThat(number(year, "matchedTotal")).as(filter).isEqualTo(sum(of(now, matched)));
        if (now.isEmpty()) {
            assertThat(year.get("median")).as(filter).isNull();
        } else {
            assertThat(number(year, "median"))
                    .as(filter)
                    .isCloseTo(NaiveProvince.quantile(now.values(), 0.5), within(0.000001));
        }
    }

    private static void defects(String filter, NaiveProvince naive, Set<String> schools) {
        Map<String, Integer> expected = new TreeMap<>();
        for (String year : List.of(RandomSeason.YEAR_BEFORE, RandomSeason.YEAR)) {
            of(naive.assessments(year), schools)
                    .values()
                    .forEach(one -> one.path("findings")
                            .findValuesAsText("rule")
                            .forEach(rule -> expected.merge(year + " " + rule, 1, Integer::sum)));
        }
        assertThat(rows("/finding-trends", filter, "rules").stream()
                        .filter(row -> !row.get("findings").equals(0))
                        .collect(toMap(
                                row -> row.get("academicYear") + " " + row.get("rule"), row -> row.get("findings"))))
                .as(filter)
                .isEqualTo(expected);
    }

    private static List<Map<String, Object>> rows(String path, String filter, String name) {
        String narrowed = filter.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + filter;
        return Api.get(PROVINCE + narrowed).extract().jsonPath().getList(name);
    }

    private static <T> Map<String, T> of(Map<String, T> bySchool, Set<String> schools) {
        Map<String, T> chosen = new TreeMap<>(bySchool);
        chosen.keySet().retainAll(schools);
        return chosen;
    }

    private static double sum(Map<String, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Nothing to add up is unknown in the answer and nothing here. */
    private static double number(Map<String, Object> year, String name) {
        return year.get(name) == null ? 0 : ((Number) year.get(name)).doubleValue();
    }
}
