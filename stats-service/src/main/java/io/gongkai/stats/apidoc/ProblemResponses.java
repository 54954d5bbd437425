package io.gongkai.stats.apidoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation can answer, which follow from its path and from whether it asks for a token. */
final class ProblemResponses {

    private static final String UNCHANGED = "Unchanged since the version in If-None-Match";
    private static final String PROBLEM = "#/components/schemas/Problem";

    /** Answers that are new each time. */
    private static final Pattern UNTAGGED = Pattern.compile(".*(/conservation|/services|/rebuilds.*|/bulk/.*)");

    private ProblemResponses() {}

    static void addTo(Operation operation, HttpMethod method, String path) {
        of(operation, method, path).forEach((status, description) -> {
            APIResponse known = operation.getResponses().getAPIResponse(status);
            // A page for people answers with a page; that is said where it is written.
            if (known == null || known.getContent() == null) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
        if (method == HttpMethod.GET && !UNTAGGED.matcher(path).matches()) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description(UNCHANGED));
        }
    }

    private static Map<String, String> of(Operation operation, HttpMethod method, String path) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean body = operation.getRequestBody() != null;
        problems.put("400", "A parameter or the form of the body is not valid or not known; all faults are listed");
        if (operation.getSecurity() != null) {
            problems.put("401", "No valid token");
            problems.put("403", "The token does not speak for this province or school");
        }
        if (path.contains("{") || takes(operation, "year")) {
            problems.put("404", "Nothing is known under this address");
        }
        problems.put("406", "None of the accepted formats is available");
        if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            problems.put("409", "It is there already");
        }
        if (method == HttpMethod.PUT || method == HttpMethod.DELETE) {
            problems.put("412", "It has changed meanwhile");
            problems.put("428", "If-Match is needed");
        }
        if (body) {
            problems.put("413", "The body is too large");
            problems.put("415", "The body is not JSON");
        }
        if (body || takes(operation, "weights")) {
            problems.put("422", "The content is not valid; all faults are listed");
        }
        problems.put("500", "Internal error");
        problems.put("503", "Temporarily unavailable; Retry-After says when to come back");
        return problems;
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
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
