package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.item.FoundItem;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.rule.Findings;
import java.util.List;

/** All items that stand so in a report though they apply so to the school: one finding, so that they do not drown the rest. */
record ItemsOfStatus(ItemStatus status, Applicability applicability) {

    private static final int MOST_QUOTES = 20;

    void report(Reading reading, Findings findings) {
        List<FoundItem> items = reading.items().stream()
                .filter(item -> item.status() == status && reading.applicability(item.number()) == applicability)
                .toList();
        if (items.isEmpty()) {
            return;
        }
        Findings.Draft finding = findings.about();
        if (items.size() == 1) {
            finding.item(items.get(0).number());
        }
        finding.with("items", items.stream().map(FoundItem::number).toList())
                .with(
                        "titles",
                        items.stream()
                                .map(item ->
                                        reading.catalogue().item(item.number()).title())
                                .toList())
                .with("count", items.size())
                .evidence(items.stream()
                        .flatMap(item -> item.evidence().stream())
                        .limit(MOST_QUOTES)
                        .map(reading.text()::quote)
                        .toList())
                .report();
    }
}
