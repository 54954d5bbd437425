package io.gongkai.stats.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.io.UncheckedIOException;

/** The answers of a snapshot, to be read by address. */
public final class Facts {

    /** Numbers keep the digits that the API gives them. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode tree;

    private Facts(JsonNode tree) {
        this.tree = tree;
    }

    /** Reads what {@code GET …/snapshots/{digest}} answers. */
    public static Facts of(String answers) {
        try {
            return new Facts(JSON.readTree(answers));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String provinceName() {
        return tree.path("provinceName").asText();
    }

    public Addresses addresses() {
        return new Addresses(
                tree.path("provinceCode").asText(),
                SchoolYear.of(tree.path("academicYear").asText()));
    }

    /** The answer under an address; a missing node where the snapshot has none, as of a year before the first. */
    JsonNode answer(String address) {
        return tree.path("answers").path(address);
    }

    /** Begins to read; what is read through it is remembered as a source. */
    public Reading reading() {
        return new Reading(this);
    }
}
