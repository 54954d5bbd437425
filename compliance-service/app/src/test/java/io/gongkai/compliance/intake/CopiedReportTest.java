package io.gongkai.compliance.intake;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.SubmittedReport.JSON;
import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.compliance.Prose;
import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopiedReportTest {

    private static final String LATER = "2021-10-25T08:00:00Z";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void lastYearsReportOfTheSchoolIsRecognised() {
        String text = "一、概述\n" + Prose.of(901, 900);
        SubmittedReport report = report(text);
        assessed(report(text).with("schoolCode", report.schoolCode()).year("2019-2020"), 1);

        List<JsonNode> copies = copies(assessed(report, 2));

        assertThat(copies).singleElement().satisfies(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo("COPY-01");
            assertThat(finding.path("operands").path("source").asText()).isEqualTo("湘江职业技术学院2019-2020学年报告");
        });
    }

    @Test
    void aFindingOnAnotherSchoolsTextShowsOnlyItsNameAndTheOwnWords() {
        String start = Prose.of(911, 400);
        String end = Prose.of(912, 400);
        String secret = Prose.of(913, 300);
        String own = "一、概述\n" + start + "经费205万元" + end + Prose.of(914, 300);
        assessed(report(start + "经费187万元" + end + secret).with("schoolName", "辰水工程学院"), 1);

        List<JsonNode> copies = copies(assessed(report(own).with("submittedAt", LATER), 1));

        assertThat(copies).singleElement().satisfies(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo("COPY-02");
            assertThat(finding.path("operands").path("source").asText()).isEqualTo("辰水工程学院2020-2021学年报告");
            assertThat(finding.path("evidence"))
                    .isNotEmpty()
                    .allSatisfy(
                            quote -> assertThat(own).contains(quote.path("text").asText()));
            assertThat(finding.path("evidence").toString()).contains("经费205万元");
            assertThat(finding.toString()).doesNotContain("187", secret.substring(0, 19));
        });
    }

    @Test
    void independentTextsAreNotFaulted() {
        assessed(report(Prose.of(921, 900)), 1);

        assertThat(copies(assessed(report(Prose.of(922, 900)).with("submittedAt", LATER), 1)))
                .isEmpty();
    }

    @Test
    void aResubmissionIsNoCopyOfWhatItReplaces() {
        SubmittedReport report = assessed(report(Prose.of(931, 900)), 1);

        assertThat(copies(assessed(report.revision(2).with("submittedAt", LATER), 2)))
                .isEmpty();
    }

    @Test
    void aRepeatedEventIsAnsweredAlikeThoughItsSourceHasChanged() {
        String text = Prose.of(941, 900);
        SubmittedReport source = assessed(report(text), 1);
        SubmittedReport copy = assessed(report(text).with("submittedAt", LATER), 1);
        assessed(source.revision(2).text(Prose.of(942, 900)), 2);

        wire.submit(copy);

        assertThat(wire.await(Wire.ASSESSED, copy.schoolCode(), 2))
                .extracting(answer -> answer.value())
                .allMatch(answer -> answer.contains("COPY-02"))
                .containsOnly(
                        wire.await(Wire.ASSESSED, copy.schoolCode(), 1).get(0).value());
    }

    private static SubmittedReport report(String text) {
        return aReportFrom("54").text(text);
    }

    private SubmittedReport assessed(SubmittedReport report, int answers) {
        wire.submit(report);
        wire.await(Wire.ASSESSED, report.schoolCode(), answers);
        return report;
    }

    private static List<JsonNode> copies(SubmittedReport report) {
        try {
            JsonNode assessment = JSON.readTree(asAdmin()
                    .get("/v1/reports/" + report.reportId() + "/assessment")
                    .asString());
            return StreamSupport.stream(assessment.path("findings").spliterator(), false)
                    .filter(finding -> finding.path("rule").asText().startsWith("COPY"))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
