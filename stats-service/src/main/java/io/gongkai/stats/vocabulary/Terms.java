package io.gongkai.stats.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gongkai.stats.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What the codes of the API are called where people read them; the words are data. */
public final class Terms {

    private static final String DATA = "/vocabulary/terms.json";
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");

    private static final Names NAMES = Names.read();
    private static final Map<String, Map<String, Text>> WORDS = read();

    private Terms() {}

    /** @throws IllegalArgumentException where nobody has named the code, which is a fault of the program */
    public static Text of(Enum<?> code) {
        if (code instanceof Part part) {
            return new Text(NAMES.part(part.name()), NAMES.partInEnglish(part.name()));
        }
        String type = code.getDeclaringClass().getName();
        Text term = WORDS.getOrDefault(type.substring(type.lastIndexOf('.') + 1), Map.of())
                .get(code.name());
        if (term == null) {
            throw new IllegalArgumentException("No term for " + type + " " + code);
        }
        return term;
    }

    public static Text of(boolean flag) {
        return flag ? YES : NO;
    }

    /** The Chinese title of a rule; one that is newer than our list goes by the name it has in the API. */
    public static String rule(String code, String otherwise) {
        return NAMES.rule(code, otherwise);
    }

    private static Map<String, Map<String, Text>> read() {
        try (InputStream data = Objects.requireNonNull(Terms.class.getResourceAsStream(DATA), DATA)) {
            return JsonMapper.builder().build().readValue(data, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
