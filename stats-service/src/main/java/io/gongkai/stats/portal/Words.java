package io.gongkai.stats.portal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gongkai.stats.problem.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The words of the pages in both languages, read from data. */
record Words(Map<String, String> zh, Map<String, String> en) {

    private static final String DATA = "/portal/words.json";

    static Words read() {
        try (InputStream data = Objects.requireNonNull(Words.class.getResourceAsStream(DATA), DATA)) {
            return JsonMapper.builder().build().readValue(data, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Language language, String key) {
        return Objects.requireNonNull((language == Language.EN ? en : zh).get(key), key);
    }
}
