package io.gongkai.stats.finding;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class FindingTableTest {

    private static final String YEAR = "2020-2021";
    private static final String PATH = "/v1/provinces/43/years/2020-2021/findings";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void twoReportsWithFindings() {
        projections.clear();
        wire.send(
                SampleSchool.number(1).registered(),
                SampleSchool.number(2).ofType("GRADUATE").registered(),
                SampleReport.of(SampleSchool.number(1), YEAR)
                        .finding("PART-01", "MUST_FIX", "S3", null)
                        .finding("LINK-01", "HINT", "S8", 1)
                        .finding("LINK-01", "HINT", "S8", 2)
                        .finding("LINK-01", "HINT", "S8", 3)
                        .assessed(),
                SampleReport.of(SampleSchool.number(2), YEAR)
                        .finding("PART-01", "MUST_FIX", "S4", null)
                        .assessed());
    }

    @Test
    void theMostWidespreadDefectComesFirstNotTheMostFrequent() {
        Api.get(PATH)
                .body("rules.rule", equalTo(List.of("PART-01", "LINK-01")))
                .body("rules.schools", equalTo(List.of(2, 1)))
                .body("rules.findings", equalTo(List.of(2, 3)))
                .body("schools.assessed", equalTo(2));
    }

    @Test
    void aKindOfDefectCountsASchoolOnceWhateverItsSeverities() {
        wire.send(SampleReport.of(SampleSchool.number(1), YEAR)
                .revision(2)
                .finding("FIG-01", "MUST_FIX", "S2", null)
                .finding("FIG-01", "HINT", "S2", null)
                .finding("FIG-01", "HINT", "S4", null)
                .assessed());

        Api.get(PATH)
                .body("rules.findAll { it.rule == 'FIG-01' }.severity", containsInAnyOrder("MUST_FIX", "HINT"))
                .body("kinds.rule", containsInAnyOrder("FIG-01", "PART-01"))
                .body("kinds.find { it.rule == 'FIG-01' }.schools", equalTo(1))
                .body("kinds.find { it.rule == 'FIG-01' }.findings", equalTo(3))
                .body("kinds.find { it.rule == 'FIG-01' }.share", equalTo(0.5f));
    }

    @Test
    void filtersNarrowSchoolsAndFindings() {
        Api.get(PATH + "?severity=HINT").body("rules.rule", equalTo(List.of("LINK-01")));
        Api.get(PATH + "?part=S4").body("rules.schools", equalTo(List.of(1)));
        Api.get(PATH + "?schoolType=GRADUATE")
                .body("rules.findings", equalTo(List.of(1)))
                .body("schools.assessed", equalTo(1));
    }

    @Test
    void aCorrectedReportHasOnlyTheFindingsOfItsNewestRevision() {
        wire.send(SampleReport.of(SampleSchool.number(1), YEAR).revision(2).assessed());

        Api.get(PATH).body("rules.rule", equalTo(List.of("PART-01"))).body("rules.schools", equalTo(List.of(1)));
    }
}
