package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** The report claims an item that cannot apply to this kind of school, such as a vocational college's postgraduate intake. */
final class InapplicableItemClaimed implements Rule {

    private static final ItemsOfStatus ITEMS = new ItemsOfStatus(ItemStatus.EXPLICIT, Applicability.NOT_APPLICABLE);

    @Override
    public void check(Reading reading, Findings findings) {
        ITEMS.report(reading, findings);
    }
}
