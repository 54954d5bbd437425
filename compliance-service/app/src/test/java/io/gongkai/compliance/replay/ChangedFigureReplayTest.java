package io.gongkai.compliance.replay;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static io.gongkai.compliance.replay.Trials.candidate;
import static io.gongkai.compliance.replay.Trials.done;
import static org.hamcrest.Matchers.contains;

import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangedFigureReplayTest {

    private static final String LIMITS = "/lexicon/change.yaml";
    private static final String LENIENT = """
            version: trial
            kinds:
              - metrics: disclosed_total
                offset: 0
                up: {hint: 100, explain: 1000}
                down: {hint: 100, explain: 1000}
            """;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void aReplayTriesOtherLimitsOnReportsOfTwoYears() {
        SubmittedReport now = report(12_600);
        submitted(report(830).with("schoolCode", now.schoolCode()).year("2019-2020"), 1);
        submitted(now, 2);

        String replay = done(candidate(LIMITS, LENIENT).put("provinceCode", "52"));

        asAdmin()
                .get(replay + "/differences?rule=FIG-09")
                .then()
                .body("items.change", contains("CLEARED"))
                .body("items.schoolCode", contains(now.schoolCode()));
    }

    private static SubmittedReport report(int disclosed) {
        return aReportFrom("52").text("二、主动公开情况\n本学年主动公开信息%d条。\n".formatted(disclosed));
    }

    private void submitted(SubmittedReport report, int answers) {
        Wire wire = new Wire(bootstrapServers);
        wire.submit(report);
        wire.await(Wire.ASSESSED, report.schoolCode(), answers);
    }
}
