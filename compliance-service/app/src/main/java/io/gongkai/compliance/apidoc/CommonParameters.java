package io.gongkai.compliance.apidoc;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Explains the parameters and headers that mean the same everywhere. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class CommonParameters implements OASFilter {

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("limit", "Items on a page, 1 to 200; 50 if left out"),
            Map.entry("cursor", "Where to go on: nextCursor of the page before"),
            Map.entry("provinceCode", "Province code (GB/T 2260), two digits, such as 43"),
            Map.entry("code", "Province code (GB/T 2260), two digits, such as 43"),
            Map.entry("schoolCode", "学校标识码, ten digits, such as 4143012345"),
            Map.entry("academicYear", "School year, such as 2020-2021"),
            Map.entry("year", "School year, such as 2020-2021"),
            Map.entry("reportId", "Id of the report, from its receipt"),
            Map.entry("receiptId", "Id of the receipt"),
            Map.entry("If-Match", "ETag of the version that was seen; needed for a change"),
            Map.entry("Idempotency-Key", "Any text of the sender's own; the same key brings the same receipt again"));

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(DESCRIPTIONS.get(parameter.getName()));
        }
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(CommonParameters::versioned));
        }
    }

    private static void versioned(Operation operation) {
        APIResponse unchanged = operation.getResponses().getAPIResponse("304");
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        if (unchanged == null || ok == null) {
            return;
        }
        ok.addHeader("ETag", header("Tag of this version"));
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("ETag of the version that the client has")
                .schema(string()));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(string());
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
