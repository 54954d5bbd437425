package io.gongkai.ingest.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.Following;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.TestClock;
import io.gongkai.ingest.Wire;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RealStack
class StuckTest {

    @Inject
    Wire wire;

    @Inject
    StuckRound round;

    @AfterEach
    void tidy() {
        TestClock.goOn();
    }

    @Test
    void whatIsNotAssessedInTimeIsNoticedOnceAndClearsItself() {
        ReportCase report = ReportCase.submitted(wire, "51");
        assertThat(stuck(report)).doesNotContain(report.id());

        TestClock.pass(Duration.ofMinutes(6));
        lookAll();
        lookAll();

        assertThat(stuck(report)).contains(report.id());
        assertThat(report.get().jsonPath().getBoolean("stuck")).isTrue();
        assertThat(report.get("history").getList("items.act")).containsExactly("SUBMITTED", "STUCK");
        assertThat(report.get("history").getString("items[1].by")).isEqualTo("ingest-service");
        try (Following following = Following.report(Api.tokens().official("51"), report.id())) {
            report.assessed();

            assertThat(following.names(3)).containsExactly("report-submitted", "report-stuck", "report-assessed");
            JsonPath told = JsonPath.from(following.events(3).get(1).data());
            assertThat(told.getString("data.stage")).isEqualTo("RECEIVED");
        }
        assertThat(stuck(report)).doesNotContain(report.id());
        assertThat(report.get().jsonPath().getBoolean("stuck")).isFalse();
    }

    @Test
    void whatMayStillTakeItsTimeIsNotNoticed() {
        ReportCase report = ReportCase.submitted(wire, "51");
        TestClock.pass(Duration.ofMinutes(4));
        lookAll();

        assertThat(stuck(report)).doesNotContain(report.id());
    }

    @Test
    void whatWaitsForAnOfficialHasAMonth() {
        ReportCase report = ReportCase.submitted(wire, "51").assessed();
        TestClock.pass(Duration.ofDays(29));
        lookAll();
        assertThat(report.get().jsonPath().getBoolean("stuck")).isFalse();

        TestClock.pass(Duration.ofDays(2));
        lookAll();
        assertThat(report.get().jsonPath().getBoolean("stuck")).isTrue();

        report.accept();
        assertThat(report.get().jsonPath().getBoolean("stuck")).isFalse();
    }

    @Test
    void aNewRevisionBeginsAnew() {
        ReportCase report = ReportCase.submitted(wire, "51");
        TestClock.pass(Duration.ofMinutes(6));
        lookAll();
        report.resubmitted("第二稿");

        assertThat(report.get().jsonPath().getBoolean("stuck")).isFalse();
        TestClock.pass(Duration.ofMinutes(6));
        lookAll();
        assertThat(report.get("history").getList("items.act"))
                .containsExactly("SUBMITTED", "STUCK", "SUBMITTED", "STUCK");
    }

    @Test
    void severalInstancesTellOnce() {
        ReportCase report = ReportCase.submitted(wire, "51");
        TestClock.pass(Duration.ofMinutes(6));

        List<CompletableFuture<Void>> instances = Stream.generate(() -> CompletableFuture.runAsync(this::lookAll))
                .limit(4)
                .toList();
        instances.forEach(CompletableFuture::join);

        assertThat(report.get("history").getList("items.act")).containsExactly("SUBMITTED", "STUCK");
    }

    @Test
    void metricAndHealthShowHowMany() {
        ReportCase.submitted(wire, "51");
        TestClock.pass(Duration.ofMinutes(6));
        lookAll();

        assertThat(RestAssured.get("/q/metrics").asString()).containsPattern("gongkai_reports_stuck [1-9]");
        JsonPath health = RestAssured.get("/q/health/ready").jsonPath();
        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(health.getInt("checks.find { it.name == 'Stuck reports' }.data.count"))
                .isPositive();
    }

    @Test
    void whatIsNeitherTrueNorFalseIsAFault() {
        assertThat(Api.asOfficial("51")
                        .get("/v1/reports?stuck=perhaps")
                        .jsonPath()
                        .getString("errors[0].parameter"))
                .isEqualTo("stuck");
    }

    private void lookAll() {
        while (round.look()) {
            Thread.onSpinWait();
        }
    }

    private static List<String> stuck(ReportCase report) {
        return report.asOfficial().get("/v1/reports?stuck=true").jsonPath().getList("items.reportId");
    }
}
