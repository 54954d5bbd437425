package io.gongkai.engine.rule.item;

import io.gongkai.engine.item.ItemVocabulary;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on list items. */
public final class ItemRules {

    private ItemRules() {}

    public static List<Rule> all(RuleData data) {
        return List.of(
                new MissingItems(new ItemVocabulary(data)),
                new PlannedItem(),
                new VagueItem(),
                new InapplicableItemClaimed(),
                new DeniedItem(),
                new ApplicableItemExcused(),
                new AllItemsClaimed());
    }
}
