package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.catalogue.CatalogueItem;
import io.gongkai.engine.figure.FoundFigure;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The report claims every item of the list though some cannot apply to the school. */
final class AllItemsClaimed implements Rule {

    private static final String DISCLOSED_ITEMS = "list_items_disclosed";

    @Override
    public void check(Reading reading, Findings findings) {
        int all = reading.catalogue().items().size();
        List<Integer> inapplicable = reading.catalogue().items().stream()
                .map(CatalogueItem::number)
                .filter(item -> reading.applicability(item) == Applicability.NOT_APPLICABLE)
                .toList();
        if (inapplicable.isEmpty()) {
            return;
        }
        reading.figures().figures().stream()
                .filter(figure -> figure.metric().equals(DISCLOSED_ITEMS) && isWhole(figure, all))
                .findFirst()
                .ifPresent(figure -> findings.about()
                        .with("count", all)
                        .with("items", inapplicable)
                        .evidence(reading.text().quote(figure.span()))
                        .report());
    }

    private static boolean isWhole(FoundFigure figure, int all) {
        return figure.value().intValue() == all;
    }
}
