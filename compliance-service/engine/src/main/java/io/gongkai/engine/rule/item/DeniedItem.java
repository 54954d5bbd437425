package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** The report says itself that an item which applies is not disclosed or does not exist. */
final class DeniedItem implements Rule {

    private static final ItemsOfStatus ITEMS = new ItemsOfStatus(ItemStatus.NEGATED, Applicability.REQUIRED);

    @Override
    public void check(Reading reading, Findings findings) {
        ITEMS.report(reading, findings);
    }
}
