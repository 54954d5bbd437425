package io.gongkai.stats.apidoc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation can answer, which follow from its path and from whether it asks for a token. */
final class ProblemResponses {

    private static final String UNCHANGED = "Unchanged since the version in If-None-Match";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private ProblemResponses() {}

    static void addTo(Operation operation, String path) {
        of(operation, path)
                .forEach(
                        (status, description) -> operation.getResponses().addAPIResponse(status, problem(description)));
        if (!path.endsWith("/conservation")) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description(UNCHANGED));
        }
    }

    private static Map<String, String> of(Operation operation, String path) {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("400", "A parameter is not valid or not known; all faults are listed");
        if (path.contains("{")) {
            problems.put("404", "Nothing is known under this address");
        }
        if (operation.getSecurity() != null) {
            problems.put("401", "No valid token");
            problems.put("403", "The token does not speak for this province or school");
        }
        problems.put("406", "None of the accepted formats is available");
        problems.put("500", "Internal error");
        problems.put("503", "Temporarily unavailable; Retry-After says when to come back");
        return problems;
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }
}
