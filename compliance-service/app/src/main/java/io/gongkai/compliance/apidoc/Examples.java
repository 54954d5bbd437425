package io.gongkai.compliance.apidoc;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Puts examples into the document from files, openapi-examples/&lt;operationId&gt;.json with "request" and "response", or "response-200" for one of several. As
 * files they can be read, sent and checked; as annotations they would drown the code.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Examples implements OASFilter {

    private static final String JSON = "application/json";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(this::illustrate));
        }
    }

    private void illustrate(Operation operation) {
        Map<?, ?> examples = examples(operation.getOperationId());
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), examples.get("request"));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                Object always = examples.get("response");
                Object ofStatus = examples.get("response-" + status);
                show(response.getContent(), ofStatus == null ? always : ofStatus);
            }
        });
    }

    private static void show(@Nullable Content content, @Nullable Object example) {
        MediaType media = content == null ? null : content.getMediaType(JSON);
        if (media != null && example != null) {
            media.setExample(example);
        }
    }

    private Map<?, ?> examples(String operationId) {
        String file = "openapi-examples/" + operationId + ".json";
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return content == null ? Map.of() : json.readValue(content, Map.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
