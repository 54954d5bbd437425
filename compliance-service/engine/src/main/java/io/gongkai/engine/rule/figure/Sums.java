package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Breakdown;
import io.gongkai.engine.figure.Quantity;
import io.gongkai.engine.rule.Findings.Draft;
import io.gongkai.engine.text.Quote;
import java.util.ArrayList;
import java.util.List;

/** How findings on totals show their numbers and places. */
final class Sums {

    private static final int MOST_QUOTES = 20;

    private Sums() {}

    /** Adds the total and its parts with their places, the sum and the difference. */
    static Draft shown(Draft draft, Reading reading, Breakdown breakdown) {
        List<Quote> quotes = new ArrayList<>();
        quotes.add(quote(reading, breakdown.total()));
        breakdown.parts().stream().limit(MOST_QUOTES).forEach(part -> quotes.add(quote(reading, part)));
        return draft.evidence(quotes)
                .with("total", breakdown.total().value())
                .with("unit", breakdown.total().unit())
                .with("parts", breakdown.parts().stream().map(Quantity::value).toList())
                .with("sum", breakdown.sum())
                .with("difference", breakdown.total().value().subtract(breakdown.sum()));
    }

    static Quote quote(Reading reading, Quantity quantity) {
        return reading.text().quote(quantity.start(), quantity.end());
    }
}
