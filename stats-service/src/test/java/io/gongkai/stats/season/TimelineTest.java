package io.gongkai.stats.season;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StackTest
class TimelineTest {

    private static final String YEAR = "2020-2021";
    private static final String SEASON = "/v1/provinces/43/years/2020-2021";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @Test
    void everyDayFromTheFirstToTheLastIsThereAndCorrectionsCountApart() {
        projections.clear();
        wire.send(
                SampleCollection.opened("43", YEAR, "2021-10-31", 1),
                SampleSchool.number(1).registered(),
                SampleSchool.number(2).registered(),
                SampleSchool.number(3).registered(),
                SampleReport.of(SampleSchool.number(1), YEAR).submitted(),
                SampleReport.of(SampleSchool.number(1), YEAR).revision(2).late().submitted(),
                SampleReport.of(SampleSchool.number(2), YEAR).late().submitted());
        JsonPath timeline = Api.get(SEASON + "/timeline").extract().jsonPath();
        assertThat(timeline.getList("days")).hasSize(31);
        assertThat(timeline.getString("days[0].date")).isEqualTo("2021-10-20");
        assertThat(timeline.getInt("days[0].submitted")).isOne();
        assertThat(timeline.getFloat("days[0].share")).isEqualTo(0.3333f);
        assertThat(timeline.getInt("days[1].submitted")).isZero();
        assertThat(timeline.getInt("days[30].cumulated")).isEqualTo(2);
        assertThat(timeline.getInt("days[30].corrections")).isOne();
        assertThat(timeline.getInt("days[0].late")).isZero();
        assertThat(timeline.getInt("days[30].late")).isOne();
        assertThat(timeline.getInt("expected")).isEqualTo(3);
    }

    @Test
    void aSchoolWithAnExtensionIsNotLateOnADayOnWhichAnotherIs() {
        projections.clear();
        wire.send(
                SampleSchool.number(1).registered(),
                SampleSchool.number(2).registered(),
                SampleCollection.extended(SampleSchool.number(1), YEAR, "2021-10-31", "2021-11-30", 1),
                SampleReport.of(SampleSchool.number(1), YEAR).late().submitted(),
                SampleReport.of(SampleSchool.number(2), YEAR).late().submitted());
        JsonPath timeline = Api.get(SEASON + "/timeline").extract().jsonPath();
        assertThat(timeline.getInt("days[0].submitted")).isEqualTo(2);
        assertThat(timeline.getInt("days[0].late")).isOne();
    }

    @Test
    void aSeasonInWhichNothingCameHasNoDays() {
        projections.clear();
        wire.send(SampleCollection.opened("43", YEAR, "2021-10-31", 1));
        assertThat(Api.get(SEASON + "/timeline").extract().jsonPath().getList("days"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theDaysAddUpToTheOverview(long seed) {
        projections.clear();
        wire.send(new RandomSeason(new Random(seed)).events());
        for (String filter : List.of("", "?schoolType=VOCATIONAL", "?ownership=PRIVATE&city=%E9%95%BF%E6%B2%99")) {
            JsonPath overview = Api.get(SEASON + "/overview" + filter).extract().jsonPath();
            JsonPath timeline = Api.get(SEASON + "/timeline" + filter).extract().jsonPath();
            List<Integer> submitted = timeline.getList("days.submitted");
            List<Integer> cumulated = timeline.getList("days.cumulated");
            List<String> days = timeline.getList("days.date");
            int sum = 0;
            for (int day = 0; day < days.size(); day++) {
                sum += submitted.get(day);
                assertThat(cumulated.get(day)).isEqualTo(sum);
                assertThat(LocalDate.parse(days.get(day)))
                        .isEqualTo(LocalDate.parse(days.get(0)).plusDays(day));
            }
            assertThat(sum).isEqualTo(overview.getInt("total.submitted"));
            assertThat(timeline.<Integer>getList("days.late").stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(overview.getInt("total.late"));
            assertThat(timeline.getInt("expected")).isEqualTo(overview.getInt("total.expected"));
        }
    }
}
