package io.gongkai.stats.document;

import io.gongkai.stats.paper.Block;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.paper.Note;
import io.gongkai.stats.snapshot.Addresses;
import io.gongkai.stats.snapshot.Facts;
import io.gongkai.stats.snapshot.Reading;
import io.gongkai.stats.vocabulary.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document while it is written: numbers its headings, tables and charts, and takes sentences from the wording. */
final class Draft {

    private final Facts facts;
    private final Wording wording;
    private final Names names;
    /** What any sentence may name. */
    private final Map<String, Object> always;

    private final Map<String, String> sentences = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private int parts;
    private int sections;
    private int tables;
    private int charts;

    /** @param own the sentences of the document beside those that all share */
    Draft(Imprint imprint, Wording wording, Names names, Map<String, String> own) {
        this.facts = imprint.facts();
        this.always = imprint.values();
        this.wording = wording;
        this.names = names;
        sentences.putAll(wording.shared());
        sentences.putAll(own);
    }

    Reading reading() {
        return facts.reading();
    }

    Addresses addresses() {
        return facts.addresses();
    }

    Facts facts() {
        return facts;
    }

    Wording wording() {
        return wording;
    }

    Names names() {
        return names;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    String sentence(String key, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(always);
        all.putAll(values);
        return Wording.fill(sentences, key, all);
    }

    /** 一、 */
    void part(String key) {
        sections = 0;
        blocks.add(new Block.Heading(1, Chinese.ordinal(++parts) + "、" + sentence("part." + key, Map.of())));
    }

    /** （一） */
    void section(String key) {
        blocks.add(
                new Block.Heading(2, "（" + Chinese.ordinal(++sections) + "）" + sentence("section." + key, Map.of())));
    }

    void say(String key, Map<String, ?> values, @Nullable Reading read) {
        blocks.add(new Block.Passage(sentence(key, values), note(read)));
    }

    void say(String key) {
        say(key, Map.of(), null);
    }

    void table(String key, List<String> columns, List<List<String>> rows, Reading read) {
        String caption = "表" + ++tables + " " + sentence("table." + key, Map.of());
        blocks.add(new Block.Grid(caption, columns, rows, note(read)));
    }

    /** A chart of nothing is left out. */
    void bars(String key, String unit, List<String> categories, List<Block.Series> series, Reading read) {
        if (!categories.isEmpty()) {
            String caption = "图" + ++charts + " " + sentence("chart." + key, Map.of());
            blocks.add(new Block.Bars(caption, unit, categories, series, note(read)));
        }
    }

    private static @Nullable Note note(@Nullable Reading read) {
        return read == null || read.sources().isEmpty() ? null : new Note(read.sources());
    }
}
