package io.gongkai.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path COMMITTED = Path.of("../openapi.yaml");

    @Test
    void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
        assertThat(YAML.readTree(COMMITTED.toFile()))
                .as("The API has changed. Look at the change, then run in compliance-service/app:"
                        + " cp target/openapi/openapi.yaml ../openapi.yaml")
                .isEqualTo(served());
    }

    @Test
    void everyOperationSaysWhatItIsForAndHowItCanFail() throws IOException {
        List<String> silent = new ArrayList<>();
        eachOperation((path, operation) -> {
            for (String field : List.of("operationId", "summary", "description", "tags")) {
                if (operation.path(field).isMissingNode()) {
                    silent.add(path + " has no " + field);
                }
            }
            String success = operation.path("responses").fieldNames().next();
            if (operation
                    .at("/responses/" + success + "/content/application~1json/example")
                    .isMissingNode()) {
                silent.add(path + " has no example");
            }
            if (operation.at("/responses/500/content/application~1problem+json").isMissingNode()) {
                silent.add(path + " names no problems");
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void whatMayBeNullInAnAnswerMayBeNullInTheDocument() throws IOException {
        JsonNode schemas = served().at("/components/schemas");

        for (String place : List.of(
                "Assessment/announcedPartCount",
                "Section/heading",
                "Item/link",
                "ChecklistRow/url",
                "Finding/item",
                "Profile/to",
                "DeadLetter/resolvedAt",
                "DeadLetter/resolvedBy",
                "ReportFinding/schoolName")) {
            assertThat(schemas.at("/" + place.replace("/", "/properties/")).toString())
                    .as(place)
                    .contains("\"null\"");
        }
        assertThat(schemas.at("/Assessment/properties/period/anyOf/1/type").asText())
                .isEqualTo("null");
    }

    @Test
    void everyParameterIsDescribed() throws IOException {
        List<String> silent = new ArrayList<>();
        eachOperation((path, operation) -> operation.path("parameters").forEach(parameter -> {
            if (parameter.path("description").asText().isBlank()) {
                silent.add(path + " " + parameter.path("name").asText());
            }
        }));
        assertThat(silent).isEmpty();
    }

    @Test
    void operationsThatNeedATokenSayHowTheyRefuse() throws IOException {
        List<String> silent = new ArrayList<>();
        eachOperation((path, operation) -> {
            if (!operation.has("security")) {
                silent.add(path + " does not say whether it is open");
            }
            boolean secured = operation.path("security").size() > 0;
            if (secured && operation.at("/responses/403").isMissingNode()) {
                silent.add(path);
            }
        });
        assertThat(silent).isEmpty();
    }

    private static void eachOperation(BiConsumer<String, JsonNode> look) throws IOException {
        JsonNode paths = served().path("paths");
        assertThat(paths).isNotEmpty();
        paths.fieldNames()
                .forEachRemaining(path -> paths.path(path).forEach(operation -> look.accept(path, operation)));
    }

    private static JsonNode served() throws IOException {
        return YAML.readTree(Http.asNobody().get("/q/openapi").asString());
    }
}
