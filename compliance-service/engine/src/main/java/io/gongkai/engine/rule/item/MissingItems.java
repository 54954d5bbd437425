package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.catalogue.CatalogueItem;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.item.ItemVocabulary;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Items that apply to the school are mentioned nowhere; one finding a category, so that they do not drown the rest. */
final class MissingItems implements Rule {

    private final ItemVocabulary words;

    MissingItems(ItemVocabulary words) {
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, List<CatalogueItem>> missing = reading.catalogue().items().stream()
                .filter(item -> isMissing(reading, item))
                .collect(Collectors.groupingBy(CatalogueItem::category, LinkedHashMap::new, Collectors.toList()));
        missing.forEach((category, items) -> {
            Findings.Draft finding = findings.about()
                    .with("category", category)
                    .with("items", items.stream().map(CatalogueItem::number).toList())
                    .with("titles", items.stream().map(CatalogueItem::title).toList())
                    .with("count", items.size());
            items.forEach(item -> finding.searched(
                    reading.search(String.valueOf(item.number()), item.title(), words.of(item.national()))));
            finding.report();
        });
    }

    private static boolean isMissing(Reading reading, CatalogueItem item) {
        return reading.item(item.number()).status() == ItemStatus.NONE
                && reading.applicability(item.number()) == Applicability.REQUIRED
                && reading.sentRows().stream().noneMatch(row -> row.item() == item.number() && row.url() != null);
    }
}
