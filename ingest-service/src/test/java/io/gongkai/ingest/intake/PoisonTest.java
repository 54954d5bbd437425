package io.gongkai.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.AssessmentEvent;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Topic;
import io.gongkai.ingest.Wire;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class PoisonTest {

    private static final String LETTERS = AssessmentEvent.TOPIC + ".ingest.dead-letter";

    @Inject
    Wire wire;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private String school;
    private String report;

    @BeforeEach
    void submitReport() {
        school = Api.registeredSchool("43");
        report = Api.submit(Api.report(school)).jsonPath().getString("reportId");
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersWithItsCauseAndTheNextGoesThrough() {
        String broken = "{\"broken\": " + System.nanoTime();
        wire.send(broken);
        wire.send(AssessmentEvent.of(report, 1));

        assertThat(stage()).isEqualTo("ASSESSED");
        assertThat(reason(broken)).startsWith("The event cannot be read");
    }

    @Test
    void anAssessmentOfAnUnknownReportGoesToTheDeadLetters() {
        String unknown =
                wire.write(AssessmentEvent.of(UUID.randomUUID().toString(), 1).build());
        wire.send(unknown);

        assertThat(reason(unknown)).contains("There is no revision 1 of report");
    }

    @Test
    void anAssessmentOfARevisionThatWasNeverSubmittedLeavesNoTrace() {
        String early = wire.write(AssessmentEvent.of(report, 2).build());
        wire.send(early);

        assertThat(stage()).isEqualTo("RECEIVED");
        assertThat(reason(early)).contains("There is no revision 2 of report");
    }

    @Test
    void anEventOfAMillionCharactersFitsIntoTheDeadLetters() {
        String large = wire.write(Map.of("type", "cn.gongkai.report-assessed.v1", "data", "公".repeat(1_000_000)));
        wire.send(large);

        assertThat(reason(large)).startsWith("The event cannot be read");
    }

    @Test
    void aRecordWithoutAValueDoesNotStopTheChannel() {
        wire.send((String) null);
        wire.send(AssessmentEvent.of(report, 1));

        assertThat(stage()).isEqualTo("ASSESSED");
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        wire.send("{\"type\":\"cn.gongkai.something-else.v1\",\"data\":7}");
        wire.send(AssessmentEvent.of(report, 1));

        assertThat(stage()).isEqualTo("ASSESSED");
    }

    private String stage() {
        return Api.asSchool(school).get("/v1/reports/" + report).jsonPath().getString("stage");
    }

    private String reason(String value) {
        ConsumerRecord<String, String> letter = Topic.message(kafka, LETTERS, value);
        return new String(letter.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
    }
}
