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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class ApiDocumentTest {

    /** Numbers that name something: an item of the list, a finding, a place in a text, a version. */
    private static final Set<String> NAMES =
            Set.of("item", "number", "start", "end", "version", "revision", "publishedRevision");
    /** They count the service's own work, or what their description says. */
    private static final Set<String> SELF_EXPLAINING = Set.of("Conservation", "Rebuild", "Problem", "ProfileFigure");

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

        assertThat(paths).hasSize(41);
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            assertThat(operation.keySet())
                    .as(path)
                    .contains("operationId", "summary", "description", "tags", "responses");
            Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
            JsonPath answers = JsonPath.from(asJson(responses));
            if (!responses.containsKey("204") && !path.contains("/bulk/") && !isDocument(path)) {
                String success = Stream.of("200", "201", "202")
                        .filter(responses::containsKey)
                        .findFirst()
                        .orElseThrow();
                assertThat(answers.<Map<?, ?>>get("'%s'.content.'application/json'.example".formatted(success)))
                        .as("%s has an example", path)
                        .isNotEmpty();
            }
            assertThat(operation).as("%s says whether it is open", path).containsKey("security");
            List<String> problems = List.of().equals(operation.get("security"))
                    ? List.of("400", "500", "503")
                    : List.of("400", "401", "403", "500", "503");
            problems.forEach(status -> assertThat(
                            answers.<Object>get("'%s'.content.'application/problem+json'".formatted(status)))
                    .as("%s answers %s with a problem", path, status)
                    .isNotNull());
            if (path.contains("{")) {
                assertThat(responses.keySet().toString()).as(path).contains("404");
            }
        }));
    }

    /** A number without its definition says nothing. */
    @Test
    void everyNumberOfTheAnswersIsDefined() {
        JsonPath document =
                RestAssured.given().accept("application/json").get("/q/openapi").jsonPath();
        Set<String> defined =
                new HashSet<>(RestAssured.get("/v1/measures").jsonPath().getList("quantities.name"));
        defined.addAll(NAMES);
        Set<String> undefined = new TreeSet<>();
        document.<Map<String, Map<String, Map<String, Object>>>>get("components.schemas")
                .forEach((schema, parts) -> parts.getOrDefault("properties", Map.of())
                        .forEach((name, property) -> {
                            if (!SELF_EXPLAINING.contains(schema) && isNumber(property) && !defined.contains(name)) {
                                undefined.add(schema + "." + name);
                            }
                        }));
        assertThat(undefined).isEmpty();
    }

    private static boolean isDocument(String path) {
        return path.matches("/public.*|.*(/circular|/annual-report|\\.svg)");
    }

    private static boolean isNumber(Object property) {
        String type = String.valueOf(((Map<?, ?>) property).get("type"));
        return type.contains("number") || type.contains("integer");
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
