package io.gongkai.engine.rule.item;

import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on list items. */
public final class ItemRules {

    public static final List<Rule> ALL = List.of(
            new MissingItems(),
            new PlannedItem(),
            new VagueItem(),
            new InapplicableItemClaimed(),
            new DeniedItem(),
            new ApplicableItemExcused(),
            new AllItemsClaimed());

    private ItemRules() {}
}
