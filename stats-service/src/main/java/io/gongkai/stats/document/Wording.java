package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the documents and the criteria that they state, read from data at the first document.
 *
 * @param edition changes with every change of a sentence, since the same facts then give another document
 */
record Wording(
        String edition,
        Praise praise,
        Criticism criticism,
        Map<String, String> words,
        Map<String, String> circular,
        Map<String, String> annual,
        Map<String, String> shared) {

    private static final String DATA = "/document/wording.json";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Who is praised: on time, complete, nothing to mend, and so many of the owed items disclosed. */
    record Praise(BigDecimal itemShare, int atMost) {}

    /** Who is criticised besides the late and the missing. */
    record Criticism(int mustFix, BigDecimal itemShare) {}

    static Wording read() {
        try (InputStream data = Objects.requireNonNull(Wording.class.getResourceAsStream(DATA), DATA)) {
            return JsonMapper.builder().build().readValue(data, Wording.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String word(String key) {
        return word(key, Map.of());
    }

    String word(String key, Map<String, ?> values) {
        return fill(words, key, values);
    }

    /** The sentence with its places filled; one that is not there or lacks a value is a fault of the program. */
    static String fill(Map<String, String> sentences, String key, Map<String, ?> values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence " + key);
        }
        return PLACE.matcher(sentence).replaceAll(place -> {
            Object value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + place.group(1) + " in " + key);
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }
}
