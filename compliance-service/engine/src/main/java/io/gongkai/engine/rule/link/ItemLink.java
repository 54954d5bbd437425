package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.checklist.ChecklistEntry;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.text.Quote;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The address that the checklist gives for items.
 *
 * @param row where the row stands; empty where the school sent it beside the text
 */
record ItemLink(List<Integer> items, WebAddress address, List<Quote> row) {

    /** All links of the checklist: those of the text, then those sent beside it. */
    static List<ItemLink> all(Reading reading) {
        List<ItemLink> links = new ArrayList<>();
        for (FoundRow row : reading.rows()) {
            String url = row.url();
            Span span = row.urlSpan();
            if (url != null && span != null && !row.items().isEmpty()) {
                Quote quote = reading.text()
                        .quote(new Span(
                                row.span().start(),
                                Math.max(span.end(), row.span().end())));
                links.add(new ItemLink(row.items(), WebAddress.of(url), List.of(quote)));
            }
        }
        for (ChecklistEntry entry : reading.report().checklist()) {
            String url = entry.url();
            if (url != null && !url.isBlank() && reading.catalogue().has(entry.item())) {
                links.add(new ItemLink(List.of(entry.item()), WebAddress.of(url.strip()), List.of()));
            }
        }
        return links;
    }

    /** A finding about this one link. */
    Findings.Draft draft(Findings findings) {
        return findings.about()
                .item(items.get(0))
                .with("items", items)
                .with("url", address.text())
                .evidence(row);
    }
}
