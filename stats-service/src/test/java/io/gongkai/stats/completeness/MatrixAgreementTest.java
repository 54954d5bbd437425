package io.gongkai.stats.completeness;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts the cells of the matrices and holds them against the tables by part and item. */
@QuarkusTest
@StackTest
class MatrixAgreementTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021";
    private static final Map<String, String> STANDINGS = Map.of(
            "DISCLOSED", "disclosed",
            "PARTIAL", "partial",
            "PLANNED_ONLY", "plannedOnly",
            "NEGATED", "negated",
            "NOT_MENTIONED", "notMentioned",
            "DECLARED_NOT_APPLICABLE", "declaredNotApplicable",
            "OPEN", "open",
            "NOT_APPLICABLE", "notApplicable");

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void theCellsOfTheMatricesAddUpToTheTables(long seed) {
        projections.clear();
        wire.send(new RandomSeason(new Random(seed)).events());
        for (String filter : List.of("?bom=false", "?schoolType=GRADUATE", "?ownership=PUBLIC")) {
            items(filter);
            parts(filter);
        }
    }

    private static void items(String filter) {
        JsonPath table = Api.get(SEASON + "/items" + filter).extract().jsonPath();
        JsonPath matrix = Api.get(SEASON + "/item-matrix" + filter + "&limit=200")
                .extract()
                .jsonPath();
        List<Map<String, Object>> rows = table.getList("items");
        List<Map<String, String>> cells = matrix.<Map<String, String>>getList("items.items").stream()
                .filter(Objects::nonNull)
                .toList();
        for (Map<String, Object> row : rows) {
            String item = String.valueOf(row.get("item"));
            STANDINGS.forEach((standing, count) -> assertThat(cells.stream()
                            .filter(school -> standing.equals(school.get(item)))
                            .count())
                    .as("item %s %s", item, standing)
                    .isEqualTo(((Number) row.get(count)).longValue()));
        }
        int owed = matrix.<Integer>getList("items.applicable").stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(owed)
                .isEqualTo(rows.stream()
                        .mapToInt(row -> (Integer) row.get("applicable"))
                        .sum());
    }

    private static void parts(String filter) {
        JsonPath table = Api.get(SEASON + "/parts" + filter).extract().jsonPath();
        JsonPath matrix =
                Api.get(SEASON + "/matrix" + filter + "&limit=200").extract().jsonPath();
        List<Map<String, String>> cells = matrix.<Map<String, String>>getList("items.parts").stream()
                .filter(Objects::nonNull)
                .toList();
        for (Map<String, Object> row : table.<Map<String, Object>>getList("parts")) {
            assertThat(cells.stream()
                            .filter(school -> "MISSING".equals(school.get((String) row.get("part"))))
                            .count())
                    .isEqualTo(((Number) row.get("missing")).longValue());
        }
        int covered = matrix.<Integer>getList("items.covered").stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(covered)
                .isEqualTo(table.<Integer>getList("parts.covered").stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}
