package io.gongkai.stats.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class ApiDocumentTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Compared as trees: the order of keys is nobody's business. */
    @Test
    void theServedDocumentIsTheCommittedOne() throws IOException {
        String served = RestAssured.given().get("/q/openapi").asString();

        assertThat(YAML.readTree(Files.readString(Path.of("openapi.yaml"))))
                .as("if the change is meant: cp target/openapi/openapi.yaml openapi.yaml")
                .isEqualTo(YAML.readTree(served));
    }

    @Test
    void everyOperationIsDescribedWithExampleAndProblems() {
        JsonPath document =
                RestAssured.given().accept("application/json").get("/q/openapi").jsonPath();
        assertThat(document.getString("openapi")).startsWith("3.1");
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");

        assertThat(paths).hasSize(10);
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            assertThat(operation.keySet())
                    .as(path)
                    .contains("operationId", "summary", "description", "tags", "responses");
            Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
            assertThat(JsonPath.from(asJson(responses)).<Object>get("'200'.content.'application/json'.example"))
                    .as("%s has an example", path)
                    .isNotNull();
            assertThat(operation).as("%s says whether it is open", path).containsKey("security");
            List<String> problems = List.of().equals(operation.get("security"))
                    ? List.of("400", "500", "503")
                    : List.of("400", "401", "403", "404", "500", "503");
            problems.forEach(status -> assertThat(JsonPath.from(asJson(responses))
                            .<Object>get("'%s'.content.'application/problem+json'".formatted(status)))
                    .as("%s answers %s with a problem", path, status)
                    .isNotNull());
        }));
    }

    @Test
    void swaggerUiIsServed() {
        RestAssured.get("/q/swagger-ui/").then().statusCode(200);
    }

    private static String asJson(Map<?, ?> node) {
        try {
            return new ObjectMapper().writeValueAsString(node);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
