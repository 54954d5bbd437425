package io.gongkai.compliance.intake;

import static io.gongkai.compliance.SubmittedReport.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportSubmittedConsumerTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void aSubmittedReportIsAnsweredByItsAssessment() throws Exception {
        SubmittedReport report = aReport();

        wire.submit(report);

        ConsumerRecord<String, String> answer =
                wire.await(Wire.ASSESSED, report.schoolCode(), 1).get(0);
        JsonNode data = SubmittedReport.JSON.readTree(answer.value()).path("data");
        assertThat(data.path("reportId").asText()).isEqualTo(report.reportId().toString());
        assertThat(data.path("assessment").path("sections")).hasSize(8);
    }

    @Test
    void aRepeatedEventChangesNothingAndIsAnsweredAgainWithTheSameEvent() {
        SubmittedReport report = aReport();

        wire.submit(report);
        wire.submit(report);

        List<ConsumerRecord<String, String>> answers = wire.await(Wire.ASSESSED, report.schoolCode(), 2);
        assertThat(answers.get(1).value()).isEqualTo(answers.get(0).value());
    }

    @Test
    void theLongestReportThatMayBeSubmittedGoesThrough() {
        SubmittedReport report = aReport().text("一、概述\n" + "公".repeat(999_995));

        wire.submit(report);

        assertThat(wire.await(Wire.ASSESSED, report.schoolCode(), 1)).hasSize(1);
    }
}
