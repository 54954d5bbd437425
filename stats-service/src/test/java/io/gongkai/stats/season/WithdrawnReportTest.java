package io.gongkai.stats.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A withdrawn report is not handed in any more, wherever one looks. */
@QuarkusTest
@StackTest
class WithdrawnReportTest {

    private static final String YEAR = "2020-2021";
    private static final String SEASON = "/v1/provinces/43/years/2020-2021";
    private static final SampleSchool STAYING = SampleSchool.number(1);
    private static final SampleSchool WITHDRAWING = SampleSchool.number(2);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void oneOfTwoReportsIsWithdrawnAfterItsAcceptance() {
        projections.clear();
        wire.send(
                SampleCollection.opened("43", YEAR, "2021-10-31", 1),
                STAYING.registered(),
                WITHDRAWING.registered(),
                report(STAYING).submitted(),
                report(STAYING).assessed(),
                report(WITHDRAWING).submitted(),
                report(WITHDRAWING).assessed(),
                report(WITHDRAWING).decided("ACCEPTED", 1, 1),
                report(WITHDRAWING).decided("WITHDRAWN", 2, 1));
    }

    @Test
    void itsSchoolIsMissingAndMarked() {
        assertThat(total())
                .isEqualTo(
                        "{expected=2, submitted=1, onTime=1, late=0, missing=1, assessed=1, returned=0, accepted=0, withdrawn=1}");
        Api.get(SEASON + "/overview")
                .body("missing.name", equalTo(List.of(WITHDRAWING.name())))
                .body("missing.withdrawn", equalTo(List.of(true)));
        Api.get(SEASON + "/timeline").body("days.submitted", equalTo(List.of(1)));
        Api.get(SEASON + "/corrections").body("total.reports", equalTo(1));
    }

    @Test
    void itIsNeitherScoredNorComparedNorCounted() {
        String withdrawing = "items.find { it.schoolCode == '" + WITHDRAWING.code() + "' }.";
        Api.get(SEASON + "/scores")
                .body(withdrawing + "state", equalTo("NO_REPORT"))
                .body(withdrawing + "score", nullValue())
                .body(withdrawing + "rank", nullValue());
        Api.get(SEASON + "/comparisons?metric=views").body(withdrawing + "value", nullValue());
        Api.get(SEASON + "/matrix").body(withdrawing + "parts", nullValue());
        Api.get(SEASON + "/parts").body("parts.applicable", equalTo(Collections.nCopies(8, 1)));
        Api.get(SEASON + "/findings").body("rules.schools", equalTo(List.of(1)));
    }

    @Test
    void theYearsDoNotKnowIt() {
        Api.get("/v1/provinces/43/years")
                .body("years[0].submitted", equalTo(1))
                .body("years[0].mustFixPerReport", equalTo(1.0f));
        Api.get("/v1/provinces/43/trends?metric=views").body("years[0].assessed", equalTo(1));
        Api.get("/v1/provinces/43/finding-trends").body("rules[0].assessed", equalTo(1));
        Api.get("/v1/schools/" + WITHDRAWING.code() + "/profile")
                .body("years[0].reportId", nullValue())
                .body("years[0].figures", hasSize(0))
                .body("years[0].items", hasSize(0));
    }

    @Test
    void aNewerRevisionIsHandedInAgain() {
        wire.send(report(WITHDRAWING).revision(2).submitted());

        assertThat(total())
                .isEqualTo(
                        "{expected=2, submitted=2, onTime=2, late=0, missing=0, assessed=2, returned=0, accepted=0, withdrawn=0}");
    }

    private static String total() {
        return Api.get(SEASON + "/overview")
                .extract()
                .jsonPath()
                .getMap("total")
                .toString();
    }

    private static SampleReport report(SampleSchool school) {
        return SampleReport.of(school, YEAR)
                .figure("views", "100", "次", "浏览100次")
                .finding("PART-01", "MUST_FIX", "S3", null);
    }
}
