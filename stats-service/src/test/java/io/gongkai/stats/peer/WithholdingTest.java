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
                        .assessed());
    }

    @Test
    void aSchoolSeesNothingOfFourPeersAndQuartilesOfFive() {
        JsonPath four = ask(Api.asSchool(SCHOOL), FEEDBACK);
        assertThat(four.getInt("figures[0].peers.values")).isEqualTo(4);
        assertThat(four.getBoolean("figures[0].peers.withheld")).isTrue();
        assertThat(four.<Object>get("figures[0].peers.median")).isNull();
        assertThat(four.<Object>get("figures[0].position")).isNull();
        assertThat(four.<Object>get("peerScores.median")).isNull();
        assertThat(four.getList("sentences.zh").toString()).doesNotContain("中位数");

        valued(5);

        JsonPath five = ask(Api.asSchool(SCHOOL), FEEDBACK);
        assertThat(five.getBoolean("figures[0].peers.withheld")).isFalse();
        assertThat(five.getInt("figures[0].peers.median")).isEqualTo(300);
    }

    @Test
    void itsProfileKeepsTheMedianOfFourBackToo() {
        JsonPath four = ask(Api.asSchool(SCHOOL), PROFILE);
        assertThat(four.getInt("years[0].figures[0].value")).isEqualTo(100);
        assertThat(four.getInt("years[0].figures[0].peers")).isEqualTo(4);
        assertThat(four.<Object>get("years[0].figures[0].peerMedian")).isNull();

        valued(5);

        assertThat(ask(Api.asSchool(SCHOOL), PROFILE).getInt("years[0].figures[0].peerMedian"))
                .isEqualTo(300);
    }

    @Test
    void whoMaySeeTheValuesSeesTheMedianOfAnyNumber() {
        assertThat(ask(Api.asOfficialOf("43"), FEEDBACK).getInt("figures[0].peers.median"))
                .isEqualTo(250);
        assertThat(ask(Api.asOfficialOf("43"), PROFILE).getInt("years[0].figures[0].peerMedian"))
                .isEqualTo(250);
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
