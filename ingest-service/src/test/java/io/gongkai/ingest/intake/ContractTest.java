package io.gongkai.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.assessment.ReportAssessed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads what compliance-service says it sends, from where it says it. */
class ContractTest {

    @Test
    void anAssessedReportIsRead() throws IOException {
        Map<String, String> variants =
                ContractVariants.of(Path.of("../compliance-service/contract"), "report-assessed");

        assertThat(variants)
                .containsKeys(
                        "unknown field in ",
                        "unknown field in /data",
                        "unknown field in /data/assessment",
                        "unknown field in /data/assessment/findings/0",
                        "unknown field in /data/assessment/findings/0/evidence/0");
        variants.forEach((name, text) -> assertThat(EventReader.read(text, ReportAssessed.TYPE, ReportAssessed.class))
                .as(name)
                .isPresent());
    }
}
