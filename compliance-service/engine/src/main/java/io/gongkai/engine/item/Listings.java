package io.gongkai.engine.item;

import io.gongkai.engine.part.PartCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where disclosed things are listed, so that naming one is enough: S2, the checklist, and any sentence that names several. */
final class Listings {

    private static final int SEVERAL = 3;

    private final Surroundings around;
    private final Map<Integer, Set<Integer>> itemsBySentence = new HashMap<>();

    Listings(Surroundings around, List<Mention> mentions) {
        this.around = around;
        for (Mention mention : mentions) {
            if (mention.names()) {
                itemsBySentence
                        .computeIfAbsent(around.sentence(mention).index(), s -> new HashSet<>())
                        .add(mention.item());
            }
        }
    }

    boolean hold(Mention mention) {
        return inDisclosingPart(mention) || namedWithOthers(mention);
    }

    boolean inDisclosingPart(Mention mention) {
        return around.inside(PartCode.S2, mention) || around.inside(PartCode.S8, mention);
    }

    private boolean namedWithOthers(Mention mention) {
        Set<Integer> items = itemsBySentence.get(around.sentence(mention).index());
        return items != null && items.size() >= SEVERAL;
    }
}
