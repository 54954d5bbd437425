package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** An item that applies is only promised for the future. */
final class PlannedItem implements Rule {

    private static final ItemsOfStatus ITEMS = new ItemsOfStatus(ItemStatus.PLANNED_ONLY, Applicability.REQUIRED);

    @Override
    public void check(Reading reading, Findings findings) {
        ITEMS.report(reading, findings);
    }
}
