package io.gongkai.compliance.apidoc;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Documents the problems that follow from what an operation is: secured, with a body, with parameters, a change. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemResponses implements OASFilter {

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("200", "OK"),
            Map.entry("201", "Created"),
            Map.entry("202", "Accepted"),
            Map.entry("400", "The request or a parameter is malformed"),
            Map.entry("401", "No token, or one that is expired or not valid"),
            Map.entry("403", "The role, the school or the province of the token does not permit this"),
            Map.entry("404", "Not found, or not yours to see"),
            Map.entry("406", "None of the formats in Accept is available"),
            Map.entry("412", "The resource has changed since the version in If-Match"),
            Map.entry("413", "The request is too large; the limit is stated"),
            Map.entry("415", "The media type is not read here"),
            Map.entry("422", "The content is not valid; all faults are listed"),
            Map.entry("428", "If-Match is needed"),
            Map.entry("500", "Internal error; the detail bears a number for the administrator"),
            Map.entry("503", "Temporarily unavailable; see Retry-After"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        if (paths == null) {
            return;
        }
        paths.values().forEach(path -> path.getOperations().forEach(ProblemResponses::complete));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        // Unknown parameters are refused everywhere, so every operation can answer 400.
        add(operation, "400", "406", "500", "503");
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        } else {
            add(operation, "401", "403");
        }
        if (operation.getRequestBody() != null) {
            add(operation, "413", "415", "422");
        }
        if (hasParameter(operation, Parameter.In.PATH)) {
            add(operation, "404");
        }
        if (method == PathItem.HttpMethod.PUT) {
            add(operation, "412", "428");
        }
        Map<String, APIResponse> responses =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        responses.forEach(ProblemResponses::describe);
        APIResponses sorted = OASFactory.createAPIResponses();
        responses.forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    private static boolean hasParameter(Operation operation, Parameter.In place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private static void add(Operation operation, String... statuses) {
        for (String status : statuses) {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse());
            }
        }
    }

    private static void describe(String status, APIResponse response) {
        boolean generic = response.getDescription() == null
                || response.getDescription().matches("Not Authorized|Not Allowed|Bad Request");
        if (generic) {
            response.setDescription(DESCRIPTIONS.getOrDefault(status, "Problem"));
        }
        if (status.compareTo("400") >= 0) {
            response.setContent(OASFactory.createContent()
                    .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        }
    }
}
