package io.gongkai.engine.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataFile;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;

/** An edition of the list of items that schools disclose. */
public record Catalogue(String edition, String title, String source, List<CatalogueItem> items) {

    public static final String NATIONAL = "national-2014";

    private record Index(List<String> editions) {}

    public Catalogue {
        items = List.copyOf(items);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Items are numbered from 1 without gaps: " + items.get(i));
            }
        }
    }

    /** Every edition, the default first. */
    public static List<Catalogue> loadAll() {
        return DataFile.read("/catalogue/index.yaml", new TypeReference<Index>() {}).editions().stream()
                .map(Catalogue::load)
                .toList();
    }

    public static Catalogue load(String edition) {
        return load(RuleData.standard(), edition);
    }

    public static Catalogue load(RuleData data, String edition) {
        return data.read("/catalogue/" + edition + ".yaml", new TypeReference<>() {});
    }

    public CatalogueItem item(int number) {
        return items.get(number - 1);
    }

    public boolean has(int number) {
        return number >= 1 && number <= items.size();
    }
}
