package io.gongkai.stats.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.SentEvent;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class ProfileTest {

    private static final SampleSchool SCHOOL = SampleSchool.number(1);
    private static final String PATH = "/v1/schools/4143000001/profile";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void aSchoolWithTwoYears() {
        projections.clear();
        wire.send(
                SCHOOL.registered(),
                SampleCollection.opened("43", "2019-2020", "2020-10-31", 1),
                SampleCollection.opened("43", "2020-2021", "2021-10-31", 1),
                SampleReport.of(SCHOOL, "2019-2020").late().submitted(),
                SampleReport.of(SCHOOL, "2019-2020")
                        .late()
                        .part(3, "MISSING")
                        .item(17, "NEGATED", "CONDITIONAL")
                        .figure("views", "100", "次", "浏览量100次")
                        .finding("PART-01", "MUST_FIX", "S3", null)
                        .finding("LINK-01", "HINT", null, 4)
                        .finding("LINK-01", "HINT", null, 5)
                        .assessed());
    }

    @Test
    void theYearsOfTheProvinceStandInItTheNewestFirst() {
        JsonPath profile = Api.get(PATH).extract().jsonPath();

        assertThat(profile.getList("years.academicYear")).isEqualTo(List.of("2020-2021", "2019-2020"));
        assertThat(profile.<Object>get("years[0].reportId")).isNull();
        assertThat(profile.getMap("years[0].parts")).isEmpty();
        assertThat(profile.getList("years[0].items")).isEmpty();
    }

    @Test
    void aYearTellsOfPartsItemsFindingsAndFigures() {
        JsonPath profile = Api.get(PATH).extract().jsonPath();

        assertThat(profile.getBoolean("years[1].late")).isTrue();
        assertThat(profile.getString("years[1].verdict")).isEqualTo("INCOMPLETE");
        assertThat(profile.getMap("years[1].parts")).hasSize(8).containsEntry("S3", "MISSING");
        assertThat(profile.getList("years[1].items")).hasSize(50);
        assertThat(profile.getMap("years[1].items[16]"))
                .isEqualTo(Map.of("item", 17, "status", "NEGATED", "applicability", "CONDITIONAL"));
        assertThat(profile.getMap("years[1].findings")).isEqualTo(Map.of("MUST_FIX", 1, "HINT", 2));
        assertThat(profile.getList("years[1].figures.quotes")).isEqualTo(List.of(List.of("浏览量100次")));
    }

    @Test
    void figuresStandBesideTheMedianOfTheSameTypeAndProvince() {
        wire.send(
                SampleSchool.number(2).registered(),
                views(SampleSchool.number(2), "40"),
                SampleSchool.number(3).ofType("GRADUATE").registered(),
                views(SampleSchool.number(3), "100000"),
                SampleSchool.number(4).in("44").registered(),
                views(SampleSchool.number(4).in("44"), "100000"));

        Api.get(PATH)
                .body("years[1].figures[0].peerMedian", equalTo(70))
                .body("years[1].figures[0].peers", equalTo(2))
                .body("years[1].figures[0].value", equalTo(100));
    }

    @Test
    void yearsAreNarrowedOrderedAndHandedOutAsATable() {
        Api.get(PATH + "?fields=academicYear,verdict&sort=academicYear")
                .body("name", equalTo(SCHOOL.name()))
                .body("years.academicYear", equalTo(List.of("2019-2020", "2020-2021")))
                .body("years[0].keySet()", containsInAnyOrder("academicYear", "verdict"));

        assertThat(Api.asMinistry().accept("text/csv").get(PATH).asString().lines())
                .containsExactly(
                        "academicYear,reportId,revision,submittedAt,late,verdict,S1,S2,S3,S4,S5,S6,S7,S8,itemsDisclosed,"
                                + "itemsApplicable,MUST_FIX,EXPLAIN,HINT,figures",
                        "2020-2021,,,,,,,,,,,,,,,,,,,",
                        "2019-2020,ID,1,2020-11-19T08:00:00Z,true,INCOMPLETE,PRESENT,PRESENT,MISSING,PRESENT,PRESENT,PRESENT,"
                                        .replace(
                                                "ID",
                                                SampleReport.of(SCHOOL, "2019-2020")
                                                        .id()
                                                        .toString())
                                + "PRESENT,PRESENT,49,49,1,0,2,1");
    }

    @Test
    void whatThereIsNotIsNamedAtOnce() {
        Api.asMinistry()
                .get(PATH + "?fields=medians&sort=name")
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("unknown-field", "unknown-sort"));
    }

    private static SentEvent views(SampleSchool school, String value) {
        return SampleReport.of(school, "2019-2020")
                .figure("views", value, "次", value)
                .assessed();
    }
}
