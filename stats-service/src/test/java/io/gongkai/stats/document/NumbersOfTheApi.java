package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.testing.Api;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every way in which a document may write a number of an answer, asked of the running service. */
final class NumbersOfTheApi {

    private static final Pattern ADDRESS = Pattern.compile("GET (/v1/[^（]+)（");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, JsonNode> answers = new HashMap<>();

    JsonNode answer(String address) {
        return answers.computeIfAbsent(address, asked -> {
            boolean paged = asked.matches(".*/(scores|corrections|comparisons\\?.*)");
            String question = paged ? asked + (asked.contains("?") ? "&" : "?") + "limit=200" : asked;
            return tree(Api.get(question).extract().asString());
        });
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Numbers of the answers that a note names: as they are, rounded, in percent, between years, and sizes of lists. */
    Set<String> writtenBy(String note) {
        Set<String> written = new HashSet<>();
        Matcher addresses = ADDRESS.matcher(note);
        while (addresses.find()) {
            collect(answer(addresses.group(1)), written);
            differences(answer(addresses.group(1)), written);
        }
        return written;
    }

    private static void collect(JsonNode node, Set<String> written) {
        if (node.isNumber()) {
            BigDecimal value = node.decimalValue();
            written.add(Chinese.number(value));
            written.add(Chinese.rounded(value));
            written.add(Chinese.number(value.abs().movePointRight(2)));
        } else if (node.isArray()) {
            written.add(String.valueOf(node.size()));
        }
        node.forEach(child -> collect(child, written));
    }

    private static void differences(JsonNode answer, Set<String> written) {
        List<JsonNode> years = new ArrayList<>();
        answer.path("years").forEach(years::add);
        if (years.size() == 2) {
            years.get(1).properties().forEach(property -> {
                JsonNode before = years.get(0).path(property.getKey());
                if (property.getValue().isNumber() && before.isNumber()) {
                    BigDecimal by = property.getValue().decimalValue().subtract(before.decimalValue());
                    written.add(Chinese.number(by.abs().movePointRight(2)));
                }
            });
        }
    }

    static String text(JsonNode row, String property) {
        return row.path(property).asText();
    }

    static String percent(JsonNode row) {
        return row.path("share").isNumber() ? Chinese.percent(row.path("share").decimalValue()) : Chinese.UNKNOWN;
    }
}
