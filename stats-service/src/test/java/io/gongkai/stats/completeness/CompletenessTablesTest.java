package io.gongkai.stats.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class CompletenessTablesTest {

    private static final String YEAR = "2020-2021";
    private static final String SEASON = "/v1/provinces/43/years/2020-2021";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void threeSchoolsAndTwoReports() {
        projections.clear();
        wire.send(
                SampleSchool.number(1).registered(),
                SampleSchool.number(2).ofType("GRADUATE").registered(),
                SampleSchool.number(3).registered(),
                SampleReport.of(SampleSchool.number(1), YEAR)
                        .part(7, "NIL")
                        .part(8, "NOT_REQUIRED")
                        .item(11, "EXPLICIT", "NOT_APPLICABLE")
                        .assessed(),
                SampleReport.of(SampleSchool.number(2), YEAR)
                        .part(7, "MISSING")
                        .part(8, "MISSING")
                        .item(11, "PARTIAL", "REQUIRED")
                        .assessed());
    }

    @Test
    void aSchoolWithoutAReportIsInNoDenominator() {
        JsonPath parts = Api.get(SEASON + "/parts").extract().jsonPath();

        assertThat(parts.getInt("schools.expected")).isEqualTo(3);
        assertThat(parts.getInt("schools.missing")).isEqualTo(1);
        assertThat(parts.getInt("parts[6].applicable")).isEqualTo(2);
        assertThat(parts.getFloat("parts[6].share")).isEqualTo(0.5f);
        assertThat(parts.getInt("parts[7].applicable")).isEqualTo(1);
        assertThat(parts.getFloat("parts[7].share")).isZero();
    }

    @Test
    void anItemIsMeasuredOnTheSchoolsItAppliesTo() {
        JsonPath items = Api.get(SEASON + "/items").extract().jsonPath();

        assertThat(items.getList("items")).hasSize(50);
        assertThat(items.getMap("items[10]").toString())
                .startsWith("{item=11, assessed=2, applicable=1, disclosed=0, share=0.0, partial=1");
        assertThat(items.getInt("items[10].notApplicable")).isEqualTo(1);
    }

    @Test
    void filtersChangeTheDenominator() {
        JsonPath items =
                Api.get(SEASON + "/items?schoolType=VOCATIONAL").extract().jsonPath();

        assertThat(items.getInt("items[0].assessed")).isEqualTo(1);
        assertThat(items.getInt("schools.expected")).isEqualTo(2);
        assertThat(items.<Object>get("items[10].share")).isNull();
    }

    @Test
    void aYearInWhichNothingIsAssessedHasPartsWithoutShares() {
        JsonPath parts = Api.get(SEASON + "/parts?ownership=PRIVATE").extract().jsonPath();

        assertThat(parts.getList("parts.part")).hasSize(8);
        assertThat(parts.getList("parts.share")).containsOnlyNulls();
    }
}
