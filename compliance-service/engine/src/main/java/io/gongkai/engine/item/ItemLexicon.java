package io.gongkai.engine.item;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataFile;
import io.gongkai.engine.lexicon.TermIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that name the elements of list items ({@code lexicon/item.yaml}). */
final class ItemLexicon {

    private record Words(
            List<String> explicit,
            @Nullable List<List<List<String>>> near,
            @Nullable List<String> partial) {}

    private record Content(String version, Map<Integer, Words> items) {}

    /** One half of a pair of words that name an element where they stand close together. */
    record NearTerm(int item, int pair, boolean first) {}

    private final TermIndex<List<ItemTerm>> terms;
    private final TermIndex<List<NearTerm>> nearTerms;

    private ItemLexicon(Content content) {
        Map<String, List<ItemTerm>> byTerm = new LinkedHashMap<>();
        Map<String, List<NearTerm>> byNearTerm = new LinkedHashMap<>();
        int pairs = 0;
        for (Map.Entry<Integer, Words> entry : content.items().entrySet()) {
            int item = entry.getKey();
            Words words = entry.getValue();
            words.explicit().forEach(term -> add(byTerm, term, new ItemTerm(item, true)));
            orEmpty(words.partial()).forEach(term -> add(byTerm, term, new ItemTerm(item, false)));
            for (List<List<String>> pair : orEmpty(words.near())) {
                int number = pairs++;
                pair.get(0).forEach(term -> add(byNearTerm, term, new NearTerm(item, number, true)));
                pair.get(1).forEach(term -> add(byNearTerm, term, new NearTerm(item, number, false)));
            }
        }
        terms = new TermIndex<>(byTerm);
        nearTerms = new TermIndex<>(byNearTerm);
    }

    static ItemLexicon load() {
        return new ItemLexicon(DataFile.read("/lexicon/item.yaml", new TypeReference<>() {}));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <T> void add(Map<String, List<T>> map, String term, T value) {
        map.computeIfAbsent(TermIndex.normalize(term), t -> new ArrayList<>()).add(value);
    }

    TermIndex<List<ItemTerm>> terms() {
        return terms;
    }

    TermIndex<List<NearTerm>> nearTerms() {
        return nearTerms;
    }
}
