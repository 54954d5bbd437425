package io.gongkai.compliance.intake;

import static io.gongkai.compliance.SubmittedReport.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.compliance.submission.ReportSubmitted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the example of the service that sends the event, from its own folder. */
class ReportSubmittedContractTest {

    private static final Path THEIRS = Path.of("../../ingest-service/contract");

    private final ReportSubmittedReader reader = new ReportSubmittedReader(
            JsonMapper.builder().addModule(new JavaTimeModule()).build());

    @Test
    void readsTheExampleOfTheContract() throws IOException {
        ObjectNode example = example();

        ReportSubmitted event = reader.read(example.toString());

        JsonNode data = example.path("data");
        assertThat(event.reportId()).hasToString(data.path("reportId").asText());
        assertThat(event.revision()).isEqualTo(data.path("revision").asInt());
        assertThat(event.schoolCode()).isEqualTo(data.path("schoolCode").asText());
        assertThat(event.text()).isEqualTo(data.path("text").asText());
        assertThat(event.decisions()).hasSize(data.path("applicability").size()).isNotEmpty();
        assertThat(event.rows()).hasSize(data.path("checklist").size());
        assertThat(event.underReview().academicYear())
                .hasToString(data.path("academicYear").asText());
    }

    @Test
    void readsItWithFieldsThatComeLater() throws IOException {
        ObjectNode example = example().put("traceparent", "00-0");
        ((ObjectNode) example.path("data")).putObject("added").put("later", true);

        assertThat(reader.read(example.toString()).revision()).isPositive();
    }

    @Test
    void readsItWithoutEachFieldThatIsOptional() throws IOException {
        JsonNode schema =
                JSON.readTree(THEIRS.resolve("report-submitted.v1.schema.json").toFile());
        Set<String> required = new HashSet<>();
        schema.at("/properties/data/required").forEach(name -> required.add(name.asText()));
        assertThat(required).as("the schema says what is required").isNotEmpty();

        for (String name : JSON.convertValue(example().path("data"), ObjectNode.class).properties().stream()
                .map(java.util.Map.Entry::getKey)
                .toList()) {
            if (!required.contains(name)) {
                ObjectNode example = example();
                ((ObjectNode) example.path("data")).remove(name);
                assertThat(reader.read(example.toString()).revision()).as(name).isPositive();
            }
        }
    }

    private static ObjectNode example() throws IOException {
        return (ObjectNode)
                JSON.readTree(THEIRS.resolve("report-submitted.v1.example.json").toFile());
    }
}
