package io.gongkai.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds trends against what the single years say. */
@QuarkusTest
@StackTest
class TrendTest {

    private static final String PROVINCE = "/v1/provinces/43";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void aTrendSaysWhatTheYearsSay(long seed) {
        projections.clear();
        wire.send(new RandomSeason(new Random(seed)).events());
        for (String metric : List.of("disclosed_total", "employment_rate", "views")) {
            JsonPath trend =
                    Api.get(PROVINCE + "/trends?metric=" + metric).extract().jsonPath();
            JsonPath year = Api.get(PROVINCE + "/years/2020-2021/comparisons?limit=200&peers=ALL&metric=" + metric)
                    .extract()
                    .jsonPath();
            int last = trend.getList("years").size() - 1;
            assertThat(trend.getString("years[" + last + "].academicYear")).isEqualTo("2020-2021");
            for (String number : List.of("stated", "total", "median", "lowerQuartile", "upperQuartile")) {
                assertThat(trend.<Object>get("years[" + last + "]." + number))
                        .as("%s of %s", number, metric)
                        .isEqualTo(year.<Object>get("distributions[0]." + number));
            }
            List<Map<String, Object>> matched = year.<Map<String, Object>>getList("items").stream()
                    .filter(school -> school.get("value") != null && school.get("previous") != null)
                    .toList();
            assertThat(trend.getInt("years[" + last + "].matched")).isEqualTo(matched.size());
            if (!metric.equals("employment_rate") && !matched.isEmpty()) {
                assertThat(trend.getDouble("years[" + last + "].matchedTotal")).isEqualTo(sum(matched, "value"));
                assertThat(trend.getDouble("years[" + last + "].matchedPrevious"))
                        .isEqualTo(sum(matched, "previous"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {43, 44})
    void theYearsOfAProvinceSayWhatTheirTablesSay(long seed) {
        projections.clear();
        wire.send(new RandomSeason(new Random(seed)).events());
        JsonPath years = Api.get(PROVINCE + "/years").extract().jsonPath();
        JsonPath rules = Api.get(PROVINCE + "/finding-trends").extract().jsonPath();
        assertThat(years.getList("years.academicYear")).isEqualTo(List.of("2019-2020", "2020-2021"));
        for (int i = 0; i < 2; i++) {
            String year = years.getString("years[" + i + "].academicYear");
            String season = PROVINCE + "/years/" + year;
            Map<String, Object> total =
                    Api.get(season + "/overview").extract().jsonPath().getMap("total");
            Map<String, Object> shown = years.getMap("years[" + i + "]");
            assertThat(shown).containsAllEntriesOf(total);
            List<Map<String, Object>> parts =
                    Api.get(season + "/parts").extract().jsonPath().getList("parts");
            double share = number(parts, "covered") / number(parts, "applicable");
            assertThat(((Number) shown.get("partShare")).doubleValue())
                    .isCloseTo(share, org.assertj.core.api.Assertions.within(0.00005));
            List<Map<String, Object>> found =
                    Api.get(season + "/findings").extract().jsonPath().getList("rules");
            assertThat(number(found, "findings"))
                    .isEqualTo(rules.<Map<String, Object>>getList("rules").stream()
                            .filter(rule -> rule.get("academicYear").equals(year))
                            .mapToDouble(rule -> ((Number) rule.get("findings")).doubleValue())
                            .sum());
        }
        JsonPath provinces = Api.get("/v1/provinces?year=2020-2021").extract().jsonPath();
        assertThat(provinces.<Object>get("provinces[0].partShare")).isEqualTo(years.get("years[1].partShare"));
        assertThat(provinces.<Object>get("provinces[0].missing")).isEqualTo(years.get("years[1].missing"));
    }

    @Test
    void faultsAreNamedAtOnceAndYearsCanBeChosen() {
        projections.clear();
        wire.send(new RandomSeason(new Random(1)).events());
        Api.asMinistry()
                .get("/v1/provinces/99/trends?from=2021&to=x&fields=a,median&sort=b")
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "required",
                                "unknown-year",
                                "unknown-year",
                                "unknown-field",
                                "unknown-sort",
                                "unknown-province"));
        Api.asMinistry()
                .get(PROVINCE + "/years?from=2020-2021&to=2019-2020")
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("conflicting-filters"));
        JsonPath one = Api.get(PROVINCE + "/years?from=2020-2021&fields=academicYear,late")
                .extract()
                .jsonPath();
        assertThat(one.getList("years")).hasSize(1);
        assertThat(one.getMap("years[0]")).containsOnlyKeys("academicYear", "late");
    }

    @Test
    void filtersOfSchoolsAreHeldAgainstTheRegister() {
        projections.clear();
        wire.send(RandomSeason.shuffled(1));
        for (String path : List.of("/years?", "/trends?metric=views&", "/finding-trends?")) {
            Api.asOfficialOf("43")
                    .get(PROVINCE + path + "schoolType=CIRCUS&ownership=MINE&city=平壤&peerGroup=x")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", containsInAnyOrder("schoolType", "ownership", "city", "peerGroup"));
            Api.asOfficialOf("43")
                    .get(PROVINCE + path + "city=长沙&peerGroup=" + UUID.randomUUID())
                    .then()
                    .statusCode(400)
                    .body("errors.code", containsInAnyOrder("unknown-peer-group", "conflicting-filters"));
            Api.asOfficialOf("44")
                    .get(PROVINCE + path + "city=长沙")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/foreign-province"));
        }
    }

    private static double sum(List<Map<String, Object>> rows, String name) {
        return number(rows, name);
    }

    private static double number(List<Map<String, Object>> rows, String name) {
        ToDoubleFunction<Map<String, Object>> value = row -> ((Number) row.get(name)).doubleValue();
        return rows.stream().mapToDouble(value).sum();
    }
}
