package io.gongkai.stats.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What parts, list items and rules are called; the texts of the catalogue, which a test holds against it. */
public final class Names {

    private final Map<String, NamedPart> parts = new LinkedHashMap<>();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<Integer, Item> items = new LinkedHashMap<>();

    /**
     * An item of the statutory list.
     *
     * @param english its title in short; the law has none in English
     */
    public record Item(int number, String category, String title, String english) {}

    record Named(String code, String title) {}

    record NamedPart(String code, String title, String english) {}

    public static Names read() {
        Names names = new Names();
        names.load("parts", new TypeReference<List<NamedPart>>() {})
                .forEach(part -> names.parts.put(part.code(), part));
        names.load("rules", new TypeReference<List<Named>>() {})
                .forEach(rule -> names.rules.put(rule.code(), rule.title()));
        names.load("items", new TypeReference<List<Item>>() {}).forEach(item -> names.items.put(item.number(), item));
        return names;
    }

    private <T> T load(String vocabulary, TypeReference<T> type) {
        String file = "/vocabulary/" + vocabulary + ".json";
        try (InputStream data = Objects.requireNonNull(Names.class.getResourceAsStream(file), file)) {
            return JsonMapper.builder().build().readValue(data, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String part(String code) {
        NamedPart part = parts.get(code);
        return part == null ? code : part.title();
    }

    public String partInEnglish(String code) {
        NamedPart part = parts.get(code);
        return part == null ? code : part.english();
    }

    /** A rule that is newer than this list goes by the name it has in the API. */
    public String rule(String code, String otherwise) {
        return rules.getOrDefault(code, otherwise);
    }

    public Item item(int number) {
        return items.getOrDefault(
                number, new Item(number, "其他", "清单第" + number + "项", "Item " + number + " of the list"));
    }
}
