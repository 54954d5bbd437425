package io.gongkai.ingest.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An event's example and what else its schema allows: unknown fields, and optional ones left out. */
final class ContractVariants {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode schema;
    private final JsonNode example;
    private final Map<String, String> variants = new LinkedHashMap<>();

    private ContractVariants(JsonNode schema, JsonNode example) {
        this.schema = schema;
        this.example = example;
    }

    /** Texts of events by what was done to them. */
    static Map<String, String> of(Path contract, String event) throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(contract.resolve(event + ".v1.schema.json")));
        JsonNode example = JSON.readTree(Files.readString(contract.resolve(event + ".v1.example.json")));
        ContractVariants found = new ContractVariants(schema, example);
        found.variants.put("example", example.toString());
        found.vary(schema, "");
        return found.variants;
    }

    private void vary(JsonNode described, String pointer) {
        JsonNode here = example.at(pointer);
        if (here instanceof ArrayNode array && !array.isEmpty()) {
            vary(resolve(described.path("items")), pointer + "/0");
        }
        if (!(here instanceof ObjectNode)) {
            return;
        }
        variants.put(
                "unknown field in " + pointer,
                changed(pointer, o -> o.putObject("unheardOf").put("a", 1)));
        List<String> required = new ArrayList<>();
        described.path("required").forEach(name -> required.add(name.asText()));
        here.fieldNames().forEachRemaining(name -> {
            if (!required.contains(name)) {
                variants.put("without " + pointer + "/" + name, changed(pointer, o -> o.remove(name)));
            }
            vary(resolve(described.path("properties").path(name)), pointer + "/" + name);
        });
    }

    private String changed(String pointer, Consumer<ObjectNode> change) {
        JsonNode copy = example.deepCopy();
        change.accept((ObjectNode) copy.at(pointer));
        return copy.toString();
    }

    /** Follows a reference, also one that stands beside null. */
    private JsonNode resolve(JsonNode described) {
        for (JsonNode choice : described.has("anyOf") ? described.get("anyOf") : described.path("oneOf")) {
            if (choice.has("$ref")) {
                return resolve(choice);
            }
        }
        return described.has("$ref") ? schema.at(described.get("$ref").asText().substring(1)) : described;
    }
}
