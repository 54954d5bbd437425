package io.gongkai.stats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.event.CollectionOpened;
import io.gongkai.stats.event.ReportAssessed;
import io.gongkai.stats.event.ReportDecided;
import io.gongkai.stats.event.ReportSubmitted;
import io.gongkai.stats.event.SchoolRegistered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads what the producers say they send, from where they say it. */
class ContractTest {

    private static final Path INGEST = Path.of("../ingest-service/contract");
    private static final Path COMPLIANCE = Path.of("../compliance-service/contract");

    @Test
    void aRegisteredSchoolIsRead() throws IOException {
        Map<String, String> variants = ContractVariants.of(INGEST, "school-registered");

        assertThat(variants).containsKeys("unknown field in ", "unknown field in /data", "without /data/city");
        allAreRead(variants, SchoolRegistered.TYPE, SchoolRegistered.class);
    }

    @Test
    void anOpenedCollectionIsRead() throws IOException {
        Map<String, String> variants = ContractVariants.of(INGEST, "collection-opened");

        assertThat(variants)
                .containsKeys(
                        "unknown field in /data",
                        "without /data/profile",
                        "without /data/extensions",
                        "unknown field in /data/extensions/0");
        allAreRead(variants, CollectionOpened.TYPE, CollectionOpened.class);
    }

    @Test
    void aSubmittedReportIsRead() throws IOException {
        Map<String, String> variants = ContractVariants.of(INGEST, "report-submitted");

        assertThat(variants).containsKeys("unknown field in /data", "unknown field in /data/checklist/0");
        allAreRead(variants, ReportSubmitted.TYPE, ReportSubmitted.class);
    }

    @Test
    void anAssessedReportIsRead() throws IOException {
        Map<String, String> variants = ContractVariants.of(COMPLIANCE, "report-assessed");

        assertThat(variants)
                .containsKeys(
                        "unknown field in /data/assessment",
                        "unknown field in /data/assessment/sections/0",
                        "unknown field in /data/assessment/findings/0/message");
        allAreRead(variants, ReportAssessed.TYPE, ReportAssessed.class);
    }

    @Test
    void aDecidedReportIsRead() throws IOException {
        Map<String, String> variants = ContractVariants.of(INGEST, "report-decided");

        assertThat(variants).containsKeys("unknown field in /data", "without /data/dueDate");
        allAreRead(variants, ReportDecided.TYPE, ReportDecided.class);
    }

    private static <T> void allAreRead(Map<String, String> variants, String type, Class<T> dataType) {
        variants.forEach((name, text) ->
                assertThat(EventReader.read(text, type, dataType)).as(name).isPresent());
    }
}
