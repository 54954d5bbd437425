package io.gongkai.engine.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The data files that make up a rule set: those on the class path, some of them replaced. A candidate rule set is the standard
 * one with other words, thresholds, frames or list items, so that it can be tried before it is in force.
 *
 * @param replaced content of the replaced files by path, such as {@code /lexicon/item.yaml}
 */
public record RuleData(Map<String, String> replaced) {

    /** Version of rules, words and thresholds that the engine ships. */
    public static final String STANDARD_VERSION = "2026.12";

    private record Index(List<String> files) {}

    public RuleData {
        replaced = Map.copyOf(replaced);
        replaced.keySet().forEach(RuleData::requireFile);
    }

    public static RuleData standard() {
        return new RuleData(Map.of());
    }

    /**
     * The same with one file replaced.
     *
     * @throws IllegalArgumentException where the engine has no such file
     */
    public RuleData with(String path, String yaml) {
        Map<String, String> files = new TreeMap<>(replaced);
        files.put(path, yaml);
        return new RuleData(files);
    }

    /** The shipped version, with a mark of the replaced content where there is any: {@code 2026.1+9f3c21aa}. */
    public String version() {
        if (replaced.isEmpty()) {
            return STANDARD_VERSION;
        }
        return STANDARD_VERSION + "+" + mark(replaced);
    }

    /** A mark of all words and thresholds, {@code 9f3c21aa}: it changes with any of them, also where no version was raised. */
    public String lexicon() {
        Map<String, String> words = new HashMap<>();
        Index index = DataFile.read("/lexicon/index.yaml", new TypeReference<>() {});
        for (String file : index.files()) {
            String path = "/lexicon/" + file;
            words.put(path, replaced.getOrDefault(path, DataFile.text(path)));
        }
        return mark(words);
    }

    private static String mark(Map<String, String> files) {
        CRC32 mark = new CRC32();
        new TreeMap<>(files)
                .forEach((path, yaml) -> mark.update((path + '\n' + yaml + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().toHexDigits((int) mark.getValue());
    }

    /**
     * Reads a file of the rule set.
     *
     * @throws java.io.UncheckedIOException where it is no YAML; the message says where
     * @throws DataFault where it does not have the form of the type, with all that is wrong
     */
    public <T> T read(String path, TypeReference<T> type) {
        String yaml = replaced.get(path);
        return yaml == null ? DataFile.read(path, type) : DataFile.parse(path, yaml, type);
    }

    private static void requireFile(String path) {
        if (!DataFile.exists(path)) {
            throw new IllegalArgumentException("The rule set has no file " + path);
        }
    }
}
