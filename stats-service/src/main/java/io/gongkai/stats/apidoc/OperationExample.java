package io.gongkai.stats.apidoc;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The example answer of an operation, kept as a file that bears its name. */
final class OperationExample {

    private static final String JSON = "application/json";
    private static final List<String> FILES =
            List.of("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private OperationExample() {}

    static void addTo(Operation operation) {
        for (String status : List.of("200", "201", "202")) {
            APIResponse response = operation.getResponses().getAPIResponse(status);
            if (response != null && response.getContent().hasMediaType(JSON)) {
                addTo(response.getContent(), operation);
            }
        }
    }

    private static void addTo(Content content, Operation operation) {
        content.getMediaType(JSON).setExample(read(operation.getOperationId()));
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "bom".equals(p.getName()))) {
            FILES.forEach(type -> content.addMediaType(
                    type,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
        }
    }

    private static Map<?, ?> read(String operationId) {
        String file = "/openapi/" + operationId + ".json";
        try (InputStream in = Objects.requireNonNull(OperationExample.class.getResourceAsStream(file), file)) {
            return new ObjectMapper().readValue(in, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
