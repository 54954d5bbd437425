package io.gongkai.engine.rule.item;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.catalogue.Applicability;
import io.gongkai.engine.item.FoundItem;
import io.gongkai.engine.item.ItemStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Quote;
import java.util.ArrayList;
import java.util.List;

/** Items that apply are touched only vaguely; one finding for all of them. */
final class VagueItem implements Rule {

    private static final int MOST_QUOTES = 10;

    @Override
    public void check(Reading reading, Findings findings) {
        List<Integer> numbers = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (FoundItem item : reading.items()) {
            if (item.status() == ItemStatus.PARTIAL && reading.applicability(item.number()) == Applicability.REQUIRED) {
                numbers.add(item.number());
                quotes.add(reading.text().quote(item.evidence().get(0)));
            }
        }
        if (!numbers.isEmpty()) {
            findings.about()
                    .with("items", numbers)
                    .evidence(quotes.subList(0, Math.min(MOST_QUOTES, quotes.size())))
                    .report();
        }
    }
}
