package io.gongkai.stats.apidoc;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The example answer of an operation, kept as a file that bears its name. */
final class OperationExample {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private OperationExample() {}

    static void addTo(Operation operation) {
        Content content = operation.getResponses().getAPIResponse("200").getContent();
        content.getMediaType(JSON).setExample(read(operation.getOperationId()));
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "bom".equals(p.getName()))) {
            content.addMediaType(
                    CSV,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
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
