package io.gongkai.stats.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@StackTest
class PagesTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void aSeason() {
        projections.clear();
        wire.send(new RandomSeason(new Random(5)).events());
    }

    @ParameterizedTest
    @CsvSource({
        "/matrix?, 1",
        "/matrix?, 5",
        "/matrix?, 12",
        "/comparisons?metric=disclosed_total&, 1",
        "/comparisons?metric=disclosed_total&, 5",
        "/comparisons?metric=wechat_posts&ownership=PUBLIC&, 2",
        "/school-findings?, 1",
        "/school-findings?sort=-severity&, 3",
        "/school-findings?sort=quote&, 2",
    })
    void thePagesTogetherAreTheWholeList(String path, int limit) {
        List<Map<String, Object>> whole =
                Api.get(SEASON + path + "limit=200").extract().jsonPath().getList("items");
        assertThat(whole.size()).isGreaterThan(3);

        List<Map<String, Object>> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page =
                    Api.get(SEASON + path + "limit=" + limit + cursor).extract().jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            assertThat(items.size()).isBetween(1, limit);
            paged.addAll(items);
            String next = page.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aCursorOfOneMetricIsNoneOfAnother() {
        String cursor = Api.get(SEASON + "/comparisons?metric=disclosed_total&limit=1")
                .extract()
                .jsonPath()
                .getString("nextCursor");

        Api.asMinistry()
                .get(SEASON + "/comparisons?metric=views&cursor=" + cursor)
                .then()
                .statusCode(400);
        Api.asMinistry().get(SEASON + "/matrix?cursor=" + cursor).then().statusCode(400);
    }

    @Test
    void csvHoldsTheWholeTableWhateverTheLimit() {
        String csv = Api.asMinistry()
                .accept("text/csv")
                .get(SEASON + "/matrix?limit=2")
                .asString();

        assertThat(csv.lines()).hasSize(13);
    }
}
