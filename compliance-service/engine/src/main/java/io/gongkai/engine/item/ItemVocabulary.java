package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemWords.Words;
import io.gongkai.engine.lexicon.RuleData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which items are recognised, for saying what was looked for. */
public final class ItemVocabulary {

    private static final int SHOWN = 8;

    private final Map<Integer, List<String>> words = new HashMap<>();

    public ItemVocabulary(RuleData data) {
        ItemWords lexicon = ItemWords.load(data);
        Wordings wordings = new Wordings(lexicon.groups());
        lexicon.items().forEach((item, all) -> words.put(item, shown(wordings, all)));
    }

    /** Terms with alternatives are written out once: 学校章程 stands for 高校章程, 大学章程 too. */
    private static List<String> shown(Wordings wordings, Words all) {
        return all.explicit().stream()
                .map(term -> wordings.expand(term).get(0))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** The first words that name any of these items, by their national numbers. */
    public List<String> of(List<Integer> items) {
        return items.stream()
                .flatMap(item -> words.getOrDefault(item, List.of()).stream())
                .limit(SHOWN)
                .toList();
    }
}
