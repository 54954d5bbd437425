package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.item.FoundItem;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** The report says itself that an item which applies is not disclosed or does not exist. */
final class DeniedItem implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundItem item : reading.items()) {
            if (item.status() == ItemStatus.NEGATED && reading.applicability(item.number()) == Applicability.REQUIRED) {
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
