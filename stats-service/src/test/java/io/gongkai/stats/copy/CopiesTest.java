package io.gongkai.stats.copy;

import static org.hamcrest.Matchers.contains;
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
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class CopiesTest {

    private static final String YEAR = "2020-2021";
    private static final SampleSchool COPIER = SampleSchool.number(1).named("甲学院");
    private static final SampleSchool SOURCE = SampleSchool.number(2).named("乙学院");

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void aSchoolThatCopied() {
        projections.clear();
        wire.send(COPIER.registered(), SOURCE.registered(), SampleCollection.opened("43", YEAR, "2021-10-31", 1));
        SampleReport copied = SampleReport.of(COPIER, YEAR)
                .copied("COPY-01", "EXPLAIN", "甲学院2019-2020学年报告", 40, 2)
                .copied("COPY-02", "EXPLAIN", "乙学院2019-2020学年报告", 62, 7)
                .shownAt("学校认真开展信息公开工作。");
        wire.send(copied.submitted(), copied.assessed());
    }

    @Test
    void aCopyNamesTheReportThePlaceAndTheSource() {
        Api.asOfficialOf("43")
                .get("/v1/provinces/43/years/" + YEAR + "/copies")
                .then()
                .body("items.percent", contains(62, 40))
                .body("items.own", contains(false, true))
                .body(
                        "items[0].reportId",
                        equalTo(SampleReport.of(COPIER, YEAR).id().toString()))
                .body("items[0].start", equalTo(2))
                .body("items[0].end", equalTo(2 + "学校认真开展信息公开工作。".length()))
                .body("items[0].sourceSchoolCode", equalTo(SOURCE.code()))
                .body("items[1].start", nullValue());
    }

    @Test
    void theSourceIsLinkedOnlyWhereItsReportIsKnown() {
        Api.asOfficialOf("43")
                .get("/v1/provinces/43/years/" + YEAR + "/copies")
                .then()
                .body("items[0].sourceReportId", nullValue());

        SampleReport source = SampleReport.of(SOURCE, "2019-2020");
        wire.send(source.submitted(), source.assessed());

        Api.asOfficialOf("43")
                .get("/v1/provinces/43/years/" + YEAR + "/copies")
                .then()
                .body("items[0].sourceReportId", equalTo(source.id().toString()));
    }
}
