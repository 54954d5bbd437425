package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** The report says that an item does not apply, though it applies to this kind of school; the school may have a reason. */
final class ApplicableItemExcused implements Rule {

    private static final ItemsOfStatus ITEMS = new ItemsOfStatus(ItemStatus.NOT_APPLICABLE, Applicability.REQUIRED);

    @Override
    public void check(Reading reading, Findings findings) {
        ITEMS.report(reading, findings);
    }
}
