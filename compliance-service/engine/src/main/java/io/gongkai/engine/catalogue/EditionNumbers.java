package io.gongkai.engine.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers that an edition of the list gives to the items of the national one, by which words are known. */
public final class EditionNumbers {

    private final Map<Integer, List<Integer>> byNational = new HashMap<>();
    private final int count;

    public EditionNumbers(Catalogue catalogue) {
        count = catalogue.items().size();
        for (CatalogueItem item : catalogue.items()) {
            item.national()
                    .forEach(national -> byNational
                            .computeIfAbsent(national, n -> new ArrayList<>())
                            .add(item.number()));
        }
    }

    /** The edition's own numbers for this national one; empty where it has no such item. */
    public List<Integer> of(int national) {
        return byNational.getOrDefault(national, List.of());
    }

    /** How many items the edition has. */
    public int count() {
        return count;
    }
}
