package io.gongkai.compliance.replay;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static io.gongkai.compliance.replay.Trials.candidate;
import static io.gongkai.compliance.replay.Trials.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.gongkai.compliance.Prose;
import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopiedReportReplayTest {

    private static final String THRESHOLDS = "/lexicon/copy-thresholds.yaml";
    private static final String LENIENT =
            "{version: trial, ownHint: 0.6, ownExplain: 0.85, otherSchool: 0.9, shown: 3}\n";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void aReplayComparesACopyWithItsSourceAndNotTheSourceWithItsCopy() {
        String shared = Prose.of(961, 600);
        assessed(aReportFrom("65").text(shared + Prose.of(962, 300)));
        SubmittedReport copy = assessed(
                aReportFrom("65").text(shared + Prose.of(963, 300)).with("submittedAt", "2021-10-25T08:00:00Z"));

        String replay = done(candidate(THRESHOLDS, LENIENT).put("provinceCode", "65"));

        asAdmin().get(replay).then().body("total", equalTo(2));
        asAdmin()
                .get(replay + "/differences?rule=COPY-02")
                .then()
                .body("items.change", contains("CLEARED"))
                .body("items.schoolCode", contains(copy.schoolCode()));
    }

    private SubmittedReport assessed(SubmittedReport report) {
        Wire wire = new Wire(bootstrapServers);
        wire.submit(report);
        wire.await(Wire.ASSESSED, report.schoolCode(), 1);
        return report;
    }
}
