package io.gongkai.compliance.contract;

import static io.gongkai.compliance.SubmittedReport.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;

/** The files that producer and consumers agree on. */
final class Contract {

    private static final Path OURS = Path.of("../contract");

    private Contract() {}

    static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaText());
    }

    static JsonNode schemaText() throws IOException {
        return JSON.readTree(OURS.resolve("report-assessed.v1.schema.json").toFile());
    }

    static JsonNode example() throws IOException {
        return JSON.readTree(OURS.resolve("report-assessed.v1.example.json").toFile());
    }
}
