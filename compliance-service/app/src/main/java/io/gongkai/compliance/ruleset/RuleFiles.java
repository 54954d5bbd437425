package io.gongkai.compliance.ruleset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.engine.lexicon.RuleData;
import java.util.Map;
import java.util.TreeMap;

/** The replaced files of a rule set as one JSON object, the form in which they are stored. */
public final class RuleFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RuleFiles() {}

    public static String write(RuleData data) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(data.replaced()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rule data cannot be written as JSON", e);
        }
    }

    /** @throws IllegalArgumentException where the engine no longer has one of the files */
    public static RuleData read(String stored) {
        try {
            return new RuleData(JSON.readValue(stored, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored rule data is no JSON object of texts", e);
        }
    }
}
