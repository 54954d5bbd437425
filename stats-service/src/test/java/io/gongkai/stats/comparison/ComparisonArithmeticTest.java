package io.gongkai.stats.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.SentEvent;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StackTest
class ComparisonArithmeticTest {

    private static final String YEAR = "2020-2021";
    private static final List<String> TYPES = List.of("VOCATIONAL", "UNDERGRADUATE", "GRADUATE");
    private static final JsonPathConfig EXACT = new JsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    private record Stated(SampleSchool school, BigDecimal value) {}

    @ParameterizedTest
    @ValueSource(longs = {7, 2014, 1_031})
    void ranksAndQuartilesAgreeWithTheirDefinitions(long seed) {
        projections.clear();
        List<Stated> stated = randomValues(new Random(seed));
        Map<String, List<BigDecimal>> byType =
                stated.stream().collect(groupingBy(s -> s.school().type(), mapping(Stated::value, toList())));

        JsonPath answer = Api.get("/v1/provinces/43/years/2020-2021/comparisons?metric=employment_rate&limit=200")
                .extract()
                .jsonPath(EXACT);

        List<Map<String, Object>> distributions = answer.getList("distributions");
        assertThat(distributions).hasSize(byType.size());
        for (Map<String, Object> found : distributions) {
            List<BigDecimal> values = byType.get((String) found.get("schoolType"));
            assertThat((Integer) found.get("stated")).isEqualTo(values.size());
            assertThat(number(found, "minimum")).isEqualByComparingTo(NaiveComparison.quantile(values, 0));
            assertThat(number(found, "lowerQuartile")).isEqualByComparingTo(NaiveComparison.quantile(values, 0.25));
            assertThat(number(found, "median")).isEqualByComparingTo(NaiveComparison.quantile(values, 0.5));
            assertThat(number(found, "upperQuartile")).isEqualByComparingTo(NaiveComparison.quantile(values, 0.75));
            assertThat(number(found, "maximum")).isEqualByComparingTo(NaiveComparison.quantile(values, 1));
        }
        List<Map<String, Object>> schools = answer.getList("items");
        assertThat(schools).hasSize(stated.size());
        for (Map<String, Object> found : schools) {
            List<BigDecimal> values = byType.get((String) found.get("schoolType"));
            BigDecimal value = number(found, "value");
            assertThat(number(found, "rank").longValue()).isEqualTo(NaiveComparison.rank(values, value));
            assertThat(number(found, "tied").longValue()).isEqualTo(NaiveComparison.tied(values, value));
            assertThat(number(found, "peers").intValue()).isEqualTo(values.size());
        }
    }

    /** Few different values, so that ties are common; one decimal, so that interpolation shows. */
    private List<Stated> randomValues(Random random) {
        List<Stated> stated = new ArrayList<>();
        List<SentEvent> events = new ArrayList<>();
        for (int number = 1; number <= 25; number++) {
            SampleSchool school = SampleSchool.number(number).ofType(TYPES.get(random.nextInt(TYPES.size())));
            BigDecimal value = BigDecimal.valueOf(900 + random.nextInt(12), 1);
            stated.add(new Stated(school, value));
            events.add(school.registered());
            events.add(SampleReport.of(school, YEAR)
                    .figure("employment_rate", value.toString(), "%", "就业率" + value)
                    .assessed());
        }
        wire.send(events);
        return stated;
    }

    private static BigDecimal number(Map<String, Object> of, String field) {
        return new BigDecimal(of.get(field).toString());
    }
}
