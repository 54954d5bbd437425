package io.gongkai.ingest.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** An operation of the committed OpenAPI document. */
record ApiOperation(String method, String path, JsonNode node) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    static Stream<ApiOperation> all() throws IOException {
        JsonNode document = new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new ApiOperation(operation.getKey(), path.getKey(), operation.getValue())));
    }

    /** By id, since Quarkus runs tests in a class loader of its own, into which only plain values pass. */
    static ApiOperation of(String id) throws IOException {
        return all().filter(operation -> operation.id().equals(id)).findFirst().orElseThrow();
    }

    static Stream<String> ids() throws IOException {
        return all().map(ApiOperation::id);
    }

    /** Of the body that it takes; of several the first, and JSON where there is none. */
    String mediaType() {
        JsonNode content = node.at("/requestBody/content");
        return content.isEmpty() ? "application/json" : content.fieldNames().next();
    }

    String id() {
        return node.path("operationId").asText();
    }
}
