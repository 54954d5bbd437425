package io.gongkai.ingest.apidoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gongkai.ingest.RealStack;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@RealStack
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path SERVED = Path.of("target", "openapi.yaml");

    @Test
    void theCommittedDocumentIsWhatTheServiceServes() throws IOException {
        String served = sorted(RestAssured.get("/q/openapi?format=json").asString());
        Files.writeString(SERVED, served);

        assertThat(Files.readString(COMMITTED).equals(served))
                .as("The API has changed. Look at the difference, then in ingest-service: cp %s %s", SERVED, COMMITTED)
                .isTrue();
    }

    /** The generator's order changes from build to build; sorted, only changes of the API show. */
    private static String sorted(String document) throws IOException {
        ObjectMapper mapper = new YAMLMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        return mapper.writeValueAsString(mapper.readValue(document, Map.class));
    }

    @ParameterizedTest
    @MethodSource("io.gongkai.ingest.apidoc.ApiOperation#ids")
    void everyOperationIsDocumented(String id) throws IOException {
        ApiOperation operation = ApiOperation.of(id);

        assertThat(operation.node().path("summary").asText()).isNotBlank();
        assertThat(operation.node().path("operationId").asText()).isNotBlank();
        assertThat(operation.node().path("tags")).isNotEmpty();
        assertThat(operation.node().path("responses").fieldNames())
                .toIterable()
                .contains("401", "403", "406", "500", "503");
        operation
                .node()
                .path("parameters")
                .forEach(parameter -> assertThat(parameter.path("description").asText())
                        .as(parameter.path("name").asText())
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("io.gongkai.ingest.apidoc.ApiOperation#ids")
    void everyJsonThatGoesInOrOutHasAnExample(String id) throws IOException {
        ApiOperation operation = ApiOperation.of(id);

        assertThat(operation.node().findValues("application/json"))
                .allSatisfy(media -> assertThat(media.has("example")).isTrue());
    }

    @ParameterizedTest
    @MethodSource("io.gongkai.ingest.apidoc.ApiOperation#ids")
    void everyErrorIsAProblem(String id) throws IOException {
        ApiOperation operation = ApiOperation.of(id);

        operation.node().path("responses").properties().forEach(response -> {
            if (response.getKey().compareTo("400") >= 0) {
                assertThat(response.getValue()
                                .at("/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(response.getKey())
                        .endsWith("/Problem");
            }
        });
    }

    @Test
    void theDocumentCanBeTriedInABrowser() {
        assertThat(RestAssured.get("/q/swagger-ui/").statusCode()).isEqualTo(200);
    }
}
