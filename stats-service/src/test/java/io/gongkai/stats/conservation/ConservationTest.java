package io.gongkai.stats.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class ConservationTest {

    private static final String YEAR = "2020-2021";
    private static final SampleSchool SCHOOL = SampleSchool.number(1);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @Inject
    ThroughputGauges gauges;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void empty() {
        projections.clear();
    }

    @Test
    void nothingArrivedIsZeroAndNotAnError() {
        assertThat(counts()).isEqualTo("{submitted=0, assessed=0, counted=0}");
    }

    @Test
    void aReportWhoseNewestRevisionIsNotAssessedIsNotCounted() {
        wire.send(
                SampleReport.of(SCHOOL, YEAR).submitted(),
                SampleReport.of(SCHOOL, YEAR).assessed(),
                SampleReport.of(SCHOOL, YEAR).revision(2).submitted());
        assertThat(counts()).isEqualTo("{submitted=2, assessed=1, counted=0}");

        wire.send(SampleReport.of(SCHOOL, YEAR).revision(2).assessed());
        assertThat(counts()).isEqualTo("{submitted=2, assessed=2, counted=1}");
    }

    @Test
    void repeatsAreNotCountedTwice() {
        for (int time = 0; time < 3; time++) {
            wire.send(
                    SampleReport.of(SCHOOL, YEAR).assessed(),
                    SampleReport.of(SCHOOL, YEAR).submitted());
        }

        assertThat(counts()).isEqualTo("{submitted=1, assessed=1, counted=1}");
    }

    @Test
    void theCountsAreMetricsToo() {
        wire.send(SampleReport.of(SCHOOL, YEAR).submitted());

        gauges.refresh();

        assertThat(submitted()).isEqualTo(1);
        assertThat(meters.get("gongkai.conservation.counted")
                        .tags("province", "43", "year", YEAR)
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void aMetricFollowsWhatHasChanged() {
        wire.send(SampleReport.of(SCHOOL, YEAR).submitted());
        gauges.refresh();
        assertThat(submitted()).isEqualTo(1);

        wire.send(SampleReport.of(SCHOOL, YEAR).revision(2).submitted());
        gauges.refresh();
        assertThat(submitted()).isEqualTo(2);
        gauges.refresh();
        assertThat(submitted()).isEqualTo(2);
    }

    private double submitted() {
        return meters.get("gongkai.conservation.submitted")
                .tags("province", "43", "year", YEAR)
                .gauge()
                .value();
    }

    private static String counts() {
        return Api.get("/v1/provinces/43/years/2020-2021/conservation")
                .extract()
                .jsonPath()
                .getMap("")
                .toString();
    }
}
