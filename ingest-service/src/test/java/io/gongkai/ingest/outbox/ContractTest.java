package io.gongkai.ingest.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.gongkai.ingest.Api;
import io.gongkai.ingest.Following;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Topic;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RealStack
class ContractTest {

    private static final Path CONTRACT = Path.of("contract");

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Wire wire;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school-registered.v1",
                "collection-opened.v1",
                "report-submitted.v1",
                "report-decided.v1",
                "report-progress.v1"
            })
    void theExampleFollowsItsSchema(String event) throws IOException {
        assertValid(event, Files.readString(CONTRACT.resolve(event + ".example.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school-registered.v1",
                "collection-opened.v1",
                "report-submitted.v1",
                "report-decided.v1",
                "report-progress.v1"
            })
    void everyFieldIsDescribed(String event) throws IOException {
        assertDescribed(json.readTree(CONTRACT.resolve(event + ".schema.json").toFile()), event);
    }

    @Test
    void whatIsReallySentFollowsTheSchemas() throws IOException {
        String school = Api.registeredSchool("37");
        Api.submit(Api.report(school));

        assertValid("school-registered.v1", sent("school-registered.v1", school));
        assertValid("collection-opened.v1", sent("collection-opened.v1", "37"));
        assertValid("report-submitted.v1", sent("report-submitted.v1", school));
        ReportCase report = ReportCase.submitted(wire, "37").assessed(Defects.missingPart("S3"));
        report.giveBack();
        assertValid("report-decided.v1", sent("report-decided.v1", report.school()));
    }

    @Test
    void whatFollowersAreToldFollowsTheSchema() throws IOException {
        ReportCase report = ReportCase.submitted(wire, "37").assessed(Defects.missingPart("S3"));
        report.giveBack();
        report.explain(report.keys().get(0));
        try (Following following = Following.report(Api.tokens().official("37"), report.id())) {
            for (Following.Received event : following.events(4)) {
                assertValid("report-progress.v1", event.data());
            }
        }
    }

    @Test
    void whatIsLeftOutIsAbsentAndNotNull() throws IOException {
        String school = Api.newSchoolCode("37");
        Map<String, Object> withoutCity = Api.school(school);
        withoutCity.remove("city");
        Api.asAdmin().contentType("application/json").body(withoutCity).post("/v1/schools");

        String message = sent("school-registered.v1", school);

        assertValid("school-registered.v1", message);
        assertThat(json.readTree(message).get("data").has("city")).isFalse();
    }

    private String sent(String event, String key) {
        ConsumerRecord<String, String> message =
                Topic.messages(kafka, "gongkai." + event, key, 1).get(0);
        return message.value();
    }

    /** What is sent must hold nothing that the schema does not describe, though readers must bear additions. */
    private void assertValid(String event, String message) throws IOException {
        JsonNode schemaFile =
                json.readTree(CONTRACT.resolve(event + ".schema.json").toFile());
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaFile);
        JsonNode tree = json.readTree(message);
        assertThat(schema.validate(tree, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                .isEmpty();
        assertThat(schemaFile.at("/properties/data/properties").fieldNames())
                .toIterable()
                .containsAll((Iterable<String>) () -> tree.get("data").fieldNames());
    }

    private static void assertDescribed(JsonNode schema, String place) {
        assertThat(schema.path("description").asText()).as(place).isNotBlank();
        schema.path("properties")
                .properties()
                .forEach(property -> assertDescribed(property.getValue(), place + "/" + property.getKey()));
        if (schema.has("items")) {
            assertDescribed(schema.get("items"), place + "/items");
        }
    }
}
