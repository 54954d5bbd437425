package io.gongkai.stats.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@StackTest
class OverviewTest {

    private static final String YEAR = "2020-2021";
    private static final String PATH = "/v1/provinces/43/years/2020-2021/overview";
    private static final SampleSchool PUNCTUAL = SampleSchool.number(1);
    private static final SampleSchool LATE = SampleSchool.number(2).ofType("GRADUATE");
    private static final SampleSchool SILENT = SampleSchool.number(3).ownedBy("PRIVATE");

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void threeSchools() {
        projections.clear();
        wire.send(
                SampleCollection.opened("43", YEAR, "2021-10-31", 1),
                PUNCTUAL.registered(),
                LATE.registered(),
                SILENT.registered());
    }

    @Test
    void everySchoolIsEitherOnTimeLateOrMissing() {
        wire.send(
                SampleReport.of(PUNCTUAL, YEAR).submitted(),
                SampleReport.of(PUNCTUAL, YEAR).assessed(),
                SampleReport.of(LATE, YEAR).late().submitted());

        JsonPath overview = Api.get(PATH).extract().jsonPath();

        assertThat(overview.getMap("total").toString())
                .isEqualTo(
                        "{expected=3, submitted=2, onTime=1, late=1, missing=1, assessed=1, returned=0, accepted=0, withdrawn=0}");
        assertThat(overview.getList("missing.schoolCode")).isEqualTo(List.of(SILENT.code()));
        assertThat(overview.getList("late.name")).isEqualTo(List.of(LATE.name()));
        assertThat(overview.getString("dueDate")).isEqualTo("2021-10-31");
    }

    @Test
    void groupsAreByTypeByOwnershipAndByBothAndCitiesApart() {
        List<String> groups = Api.get(PATH).extract().jsonPath().getList("groups", java.util.Map.class).stream()
                .map(group -> group.get("schoolType") + "/" + group.get("ownership") + "/" + group.get("city") + "="
                        + group.get("expected"))
                .toList();

        assertThat(groups)
                .containsExactlyInAnyOrder(
                        "VOCATIONAL/null/null=2",
                        "GRADUATE/null/null=1",
                        "null/PUBLIC/null=2",
                        "null/PRIVATE/null=1",
                        "VOCATIONAL/PUBLIC/null=1",
                        "VOCATIONAL/PRIVATE/null=1",
                        "GRADUATE/PUBLIC/null=1");
        Api.get(PATH).body("cities.city", equalTo(List.of("长沙"))).body("cities.expected", equalTo(List.of(3)));
    }

    @Test
    void aCorrectionAfterTheDueDateDoesNotMakeAPunctualSchoolLate() {
        wire.send(
                SampleReport.of(PUNCTUAL, YEAR).revision(2).late().submitted(),
                SampleReport.of(PUNCTUAL, YEAR).submitted());

        Api.get(PATH).body("total.onTime", equalTo(1)).body("total.late", equalTo(0));
    }

    /** The late report came on 19 November. */
    @ParameterizedTest
    @CsvSource({"2021-11-18, 1", "2021-11-19, 0"})
    void anExtensionDecidesOverLatenessAlsoWhenItIsGrantedAfterwards(String extendedTo, int late) {
        wire.send(
                SampleReport.of(LATE, YEAR).late().submitted(),
                SampleCollection.extended(LATE, YEAR, "2021-10-31", extendedTo, 2));

        Api.get(PATH).body("total.late", equalTo(late)).body("total.onTime", equalTo(1 - late));
    }

    @Test
    void anExtensionThatTheNextVersionNoLongerNamesIsGone() {
        wire.send(
                SampleReport.of(LATE, YEAR).late().submitted(),
                SampleCollection.opened("43", YEAR, "2021-10-31", 3),
                SampleCollection.extended(LATE, YEAR, "2021-10-31", "2021-11-30", 2));

        Api.get(PATH).body("total.late", equalTo(1));
    }

    /** The school year ends on 31 August 2021. */
    @ParameterizedTest
    @CsvSource({"2021-08-31, 3", "2021-09-01, 2"})
    void aSchoolThatWasOpenedAfterTheYearIsNotExpected(String firstDay, int expected) {
        wire.send(SILENT.version(2).opened(firstDay));

        Api.get(PATH).body("total.expected", equalTo(expected));
    }

    /** The school year ends on 31 August 2021. */
    @ParameterizedTest
    @CsvSource({"2021-08-30, 2", "2021-08-31, 3"})
    void aSchoolThatWasClosedBeforeTheYearEndedIsNotExpected(String lastDay, int expected) {
        wire.send(SILENT.version(2).closed(lastDay));

        Api.get(PATH).body("total.expected", equalTo(expected));
    }

    @Test
    void aClosedSchoolThatHandedInCounts() {
        wire.send(
                PUNCTUAL.version(2).closed("2021-03-01"),
                SampleReport.of(PUNCTUAL, YEAR).submitted());

        Api.get(PATH).body("total.expected", equalTo(3)).body("total.onTime", equalTo(1));
    }

    @Test
    void anAssessmentThatOvertookItsSubmissionCountsAsHandedIn() {
        wire.send(SampleReport.of(LATE, YEAR).late().assessed());

        Api.get(PATH)
                .body("total.submitted", equalTo(1))
                .body("total.assessed", equalTo(1))
                .body("total.late", equalTo(1));
    }

    @Test
    void filtersNarrowTheSchools() {
        Api.get(PATH + "?schoolType=VOCATIONAL&ownership=PRIVATE")
                .body("total.expected", equalTo(1))
                .body("missing.name", equalTo(List.of(SILENT.name())));
    }

    @Test
    void aProvinceWithoutSchoolsHasZerosAndAYearWithoutCollectionDueDateHasNone() {
        wire.send(SampleReport.of(PUNCTUAL.in("44"), "2019-2020").submitted());

        Api.get("/v1/provinces/44/years/2019-2020/overview")
                .body("total.expected", equalTo(0))
                .body("dueDate", nullValue());
    }

    @Test
    void decidedReportsAreCountedByTheNewestDecisionWhateverTheOrder() {
        SampleReport mended = SampleReport.of(PUNCTUAL, YEAR);
        SampleReport withdrawn = SampleReport.of(LATE, YEAR);
        wire.send(mended.decided("ACCEPTED", 7, 1), withdrawn.decided("WITHDRAWN", 5, null));
        wire.send(mended.decided("RETURNED", 3, null), withdrawn.decided("RETURNED", 3, null));
        wire.send(mended.submitted(), withdrawn.submitted());
        assertThat(decided()).isEqualTo("0 1 1");

        wire.send(SampleReport.of(LATE, YEAR).revision(2).submitted());
        assertThat(decided()).isEqualTo("0 1 0");

        wire.send(SampleReport.of(LATE, YEAR).revision(2).decided("RETURNED", 9, null));
        assertThat(decided()).isEqualTo("1 1 0");
    }

    private static String decided() {
        JsonPath total = Api.get(PATH).extract().jsonPath();
        return total.getInt("total.returned") + " " + total.getInt("total.accepted") + " "
                + total.getInt("total.withdrawn");
    }
}
