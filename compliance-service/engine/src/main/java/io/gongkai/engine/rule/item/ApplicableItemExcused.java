package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.item.FoundItem;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** The report says that an item does not apply, though it applies to this kind of school; the school may have a reason. */
final class ApplicableItemExcused implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundItem item : reading.items()) {
            if (item.status() == ItemStatus.NOT_APPLICABLE
                    && reading.applicability(item.number()) == Applicability.REQUIRED) {
                findings.about()
                        .item(item.number())
                        .with("title", reading.catalogue().item(item.number()).title())
                        .evidence(item.evidence().stream()
                                .map(reading.text()::quote)
                                .toList())
                        .report();
            }
        }
    }
}
