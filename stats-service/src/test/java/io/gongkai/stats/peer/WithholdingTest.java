package io.gongkai.stats.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of so few schools that it would tell the values of single ones. */
@QuarkusTest
@StackTest
class WithholdingTest {

    private static final String YEAR = "2020-2021";
    private static final SampleSchool SCHOOL = SampleSchool.number(1);
    private static final String FEEDBACK = "/v1/schools/4143000001/years/2020-2021/feedback";
    private static final String PROFILE = "/v1/schools/4143000001/profile";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void fourSchoolsWithAValue() {
        projections.clear();
        wire.send(SampleCollection.opened("43", YEAR, "2021-10-31", 1));
        for (int number = 1; number <= 4; number++) {
            valued(number);
        }
    }

    private void valued(int number) {
        SampleSchool school = SampleSchool.number(number);
        wire.send(
                school.registered(),
                SampleReport.of(school, YEAR)
                        .figure("disclosed_total", String.valueOf(100 * number), "条", "公开" + number)
                        .item(12, "NONE", "REQUIRED")
                        .finding("ITEM-01", "MUST_FIX", null, 12)
                        .assessed());
    }

    @Test
    void aSchoolSeesQuartilesBesideFiveOthersWithAValueAndNothingBesideFour() {
        valued(5);

        JsonPath four = ask(Api.asSchool(SCHOOL), FEEDBACK);
        assertThat(four.<Object>get("figures[0].peers.values")).isNull();
        assertThat(four.getBoolean("figures[0].peers.withheld")).isTrue();
        assertThat(four.<Object>get("figures[0].peers.median")).isNull();
        assertThat(four.<Object>get("figures[0].position")).isNull();
        assertThat(four.<Object>get("peerScores.median")).isNull();
        assertThat(four.getList("sentences.zh").toString()).doesNotContain("中位数");

        valued(6);

        JsonPath five = ask(Api.asSchool(SCHOOL), FEEDBACK);
        assertThat(five.getBoolean("figures[0].peers.withheld")).isFalse();
        assertThat(five.getInt("figures[0].peers.median")).isEqualTo(350);
        assertThat(five.<Object>get("peerScores.median")).isNotNull();
    }

    @Test
    void aSchoolHearsNeitherSharesNorItsPlaceBesideFourOthersButBesideFive() {
        valued(5);

        JsonPath beside4 = ask(Api.asSchool(SCHOOL), FEEDBACK);
        for (String row : List.of("parts[0]", "openItems[0]", "findings[0]")) {
            assertThat(beside4.<Object>get(row + ".peerShare")).isNull();
            assertThat(beside4.getBoolean(row + ".withheld")).isTrue();
        }
        assertThat(beside4.getBoolean("placeWithheld")).isTrue();
        assertThat(beside4.<Object>get("score.rank")).isNull();
        assertThat(beside4.<Object>get("score.range")).isNull();
        assertThat(beside4.<Object>get("peerCounts.submitted")).isNull();
        assertThat(beside4.getList("sentences.zh").toString())
                .contains("得分")
                .doesNotContain("已有")
                .doesNotContain("位次");

        valued(6);

        JsonPath beside5 = ask(Api.asSchool(SCHOOL), FEEDBACK);
        assertThat(beside5.getDouble("parts[0].peerShare")).isEqualTo(1);
        assertThat(beside5.getDouble("openItems[0].peerShare")).isZero();
        assertThat(beside5.getDouble("findings[0].peerShare")).isEqualTo(1);
        assertThat(beside5.getBoolean("findings[0].withheld")).isFalse();
        assertThat(beside5.getInt("score.rank")).isEqualTo(1);
        assertThat(beside5.getInt("peerCounts.assessed")).isEqualTo(6);
    }

    @Test
    void aFigureThatOnlyOneOfFewOthersStatesIsNotNamed() {
        wire.send(SampleReport.of(SCHOOL, YEAR).assessedAgainAfter(60).assessed());

        assertThat(ask(Api.asSchool(SCHOOL), FEEDBACK).getList("figures")).isEmpty();
        assertThat(ask(Api.asOfficialOf("43"), FEEDBACK).getInt("figures[0].peers.values"))
                .isEqualTo(3);
    }

    @Test
    void itsProfileKeepsTheMedianBesideFourBackToo() {
        valued(5);

        JsonPath four = ask(Api.asSchool(SCHOOL), PROFILE);
        assertThat(four.getInt("years[0].figures[0].value")).isEqualTo(100);
        assertThat(four.<Object>get("years[0].figures[0].peers")).isNull();
        assertThat(four.getBoolean("years[0].figures[0].withheld")).isTrue();
        assertThat(four.<Object>get("years[0].figures[0].peerMedian")).isNull();

        valued(6);

        assertThat(ask(Api.asSchool(SCHOOL), PROFILE).getInt("years[0].figures[0].peerMedian"))
                .isEqualTo(350);
    }

    @Test
    void aSchoolWithoutAValueOfItsOwnSeesQuartilesOfFive() {
        valued(5);
        valued(6);
        wire.send(SampleReport.of(SCHOOL, YEAR).assessedAgainAfter(60).assessed());

        JsonPath five = ask(Api.asSchool(SCHOOL), FEEDBACK);
        assertThat(five.<Object>get("figures[0].value")).isNull();
        assertThat(five.getInt("figures[0].peers.median")).isEqualTo(400);
    }

    @Test
    void theRuleIsStatedBesideTheDefinitions() {
        JsonPath measures = ask(Api.asSchool(SCHOOL), "/v1/measures");
        assertThat(measures.getString("disclosure.zh")).contains("除本校外至少有 " + Disclosure.FEWEST + " 所");
        assertThat(measures.getString("disclosure.en")).contains("at least " + Disclosure.FEWEST + " schools besides");
    }

    @Test
    void whoMaySeeTheValuesSeesTheMedianOfAnyNumber() {
        assertThat(ask(Api.asOfficialOf("43"), FEEDBACK).getInt("figures[0].peers.median"))
                .isEqualTo(250);
        assertThat(ask(Api.asOfficialOf("43"), PROFILE).getInt("years[0].figures[0].peerMedian"))
                .isEqualTo(250);
        assertThat(ask(Api.asOfficialOf("43"), FEEDBACK).getDouble("findings[0].peerShare"))
                .isEqualTo(1);
        assertThat(ask(Api.asOfficialOf("43"), FEEDBACK).getInt("score.rank")).isEqualTo(1);
    }

    @Test
    void theTwoViewsHaveDifferentTags() {
        assertThat(Api.asSchool(SCHOOL).get(PROFILE).header("ETag"))
                .isNotEqualTo(Api.asOfficialOf("43").get(PROFILE).header("ETag"));
    }

    private static JsonPath ask(RequestSpecification caller, String path) {
        return caller.get(path).then().statusCode(200).extract().jsonPath();
    }
}
