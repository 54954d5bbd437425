package io.gongkai.stats.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Works every score and rank range out again from nothing but the answer itself. */
@QuarkusTest
@StackTest
class ScoreTest {

    private static final String PATH = "/v1/provinces/43/years/2020-2021/scores?limit=200";
    private static final JsonPathConfig EXACT = new JsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @CsvSource({
        "11, ''",
        "12, '&variation=0'",
        "13, '&variation=50'",
        "14, '&weights=PARTS:40,ITEMS:60'",
        "15, '&weights=FIGURES:0.5,PUNCTUALITY:2,ACCURACY:0&schoolType=VOCATIONAL'"
    })
    void everythingCanBeWorkedOutAgainFromTheAnswer(long seed, String query) {
        projections.clear();
        wire.send(new RandomSeason(new Random(seed)).events());
        JsonPath answer = Api.get(PATH + query).extract().jsonPath(EXACT);
        List<Map<String, Object>> schools = answer.getList("items");
        NaiveScore naive = new NaiveScore(answer);
        assertThat(schools).isNotEmpty().allSatisfy(school -> {
            assertThat(naive.componentsOf(school))
                    .as("components of %s", school)
                    .isEqualTo(naive.shownOf(school));
            assertThat(naive.scoreOf(school)).as("score of %s", school).isEqualTo(NaiveScore.shownScoreOf(school));
            assertThat(naive.rankOf(school)).as("rank of %s", school).isEqualTo(school.get("rank"));
            assertThat(naive.rangeOf(school)).as("range of %s", school).isEqualTo(school.get("range"));
        });
    }

    @Test
    void aNarrowedAnswerWritesNumbersAsTheWholeOneDoes() {
        wire.send(new RandomSeason(new Random(1)).events());
        assertThat(Api.get(PATH + "&fields=schoolCode,score").extract().asString())
                .contains("\"PUNCTUALITY\":10")
                .doesNotContain("E+");
    }

    @Test
    void impossibleWeightsAreNamedAllAtOnce() {
        wire.send(new RandomSeason(new Random(1)).events());
        Api.asMinistry()
                .get(PATH + "&weights=PARTS:-1,MOON:3,ITEMS:x,ITEMS:4,ITEMS:4,FIGURES,ACCURACY:1001")
                .then()
                .statusCode(422)
                .body("type", org.hamcrest.Matchers.equalTo("/problems/invalid-request"))
                .body(
                        "errors.code",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "impossible-weight",
                                "unknown-component",
                                "impossible-weight",
                                "repeated-component",
                                "repeated-component",
                                "malformed-weight",
                                "impossible-weight"));
        Api.asMinistry().get(PATH + "&weights=PARTS:0").then().statusCode(422);
        Api.asMinistry().get(PATH + "&variation=51").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "'variation=99&fields=zz&weights=PARTS:-1,FOO:3', variation fields weights weights",
        "variation=51&weights=PARTS:0, variation weights",
        "city=nowhere&weights=PARTS:0, city weights"
    })
    void impossibleWeightsAreNamedWithTheOtherFaults(String query, String parameters) {
        projections.clear();
        wire.send(new RandomSeason(new Random(1)).events());

        JsonPath problem = Api.asMinistry()
                .get(PATH + "&" + query)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getList("errors.parameter")).containsExactlyInAnyOrder((Object[]) parameters.split(" "));
    }
}
