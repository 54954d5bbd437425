package io.gongkai.stats.apidoc;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Adds to the generated document what follows from rules instead of repeating it at every operation. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    private final IndexView classes;

    public ApiDocument(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    ProblemResponses.addTo(operation, method, path);
                    if (operation.getSecurity() == null) {
                        operation.setSecurity(List.of());
                    }
                    OperationExample.addTo(operation);
                }));
        new RecordSchemas(classes).complete(document.getComponents().getSchemas());
    }
}
