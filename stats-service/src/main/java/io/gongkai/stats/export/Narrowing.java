package io.gongkai.stats.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Leaves of the rows of an answer only what was asked for. */
@ApplicationScoped
class Narrowing {

    /** Keeps numbers as the whole answer writes them, where trees make 1E+1 of 10. */
    private final ObjectMapper trees;

    Narrowing(ObjectMapper json) {
        trees = json.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    <R> JsonNode narrowed(Form<R> form, Tabular<R> answer) {
        JsonNode tree = trees.valueToTree(answer);
        tree.path(form.columns().rows()).forEach(row -> ((ObjectNode) row).retain(form.fields()));
        return tree;
    }
}
