package io.gongkai.stats.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads figures for one passage or table and remembers where each came from, so that no source is written by hand. */
public final class Reading {

    private final Facts facts;
    private final Map<String, Set<String>> places = new LinkedHashMap<>();
    private final List<String> quotes = new ArrayList<>();

    Reading(Facts facts) {
        this.facts = facts;
    }

    /** The node at a JSON pointer of an answer; the parts of the pointer that are positions are not told. */
    public JsonNode at(String address, String pointer) {
        places.computeIfAbsent(address, unknown -> new LinkedHashSet<>()).add(told(pointer));
        return facts.answer(address).at(pointer);
    }

    public boolean has(String address) {
        return !facts.answer(address).isMissingNode();
    }

    public long count(String address, String pointer) {
        JsonNode node = at(address, pointer);
        if (!node.isIntegralNumber()) {
            throw new IllegalStateException("No count at " + address + pointer);
        }
        return node.longValue();
    }

    /** Null where the answer has null or nothing: unknown, which is not zero. */
    public @Nullable BigDecimal number(String address, String pointer) {
        return number(at(address, pointer));
    }

    /** A property of the row of a school year in an answer with a row for each; null where there is none. */
    public @Nullable BigDecimal ofYear(String address, SchoolYear year, String property) {
        at(address, "/years/0/" + property);
        for (JsonNode row : facts.answer(address).path("years")) {
            if (row.path("academicYear").asText().equals(year.toString())) {
                return number(row.path(property));
            }
        }
        return null;
    }

    public static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    /** Notes a sentence of a school's report that a figure rests on. */
    public void quote(String school, String quote) {
        quotes.add(school + "：“" + quote + "”");
    }

    /** Notes how a figure follows from what was read. */
    public void remark(String remark) {
        quotes.add(remark);
    }

    /** A line for each query with the properties read, then the quotes. */
    public List<String> sources() {
        List<String> lines = new ArrayList<>();
        places.forEach((address, read) -> lines.add("GET " + address + "（" + String.join("、", read) + "）"));
        lines.addAll(quotes);
        return lines;
    }

    private static String told(String pointer) {
        return pointer.substring(1).replaceAll("/\\d+(?=/|$)", "[]").replace('/', '.');
    }
}
