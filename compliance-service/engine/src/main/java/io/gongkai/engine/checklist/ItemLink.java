package io.gongkai.engine.checklist;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Quote;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The address that the checklist gives for items.
 *
 * @param row where the row stands; empty where the school sent it beside the text
 */
public record ItemLink(List<Integer> items, WebAddress address, List<Quote> row) {

    /**
     * All links of the checklist: those of the text, then those sent beside it.
     *
     * @param isItem whether the catalogue has an item of this number
     */
    public static List<ItemLink> all(
            NormalizedText text, List<FoundRow> rows, List<SentRow> sent, IntPredicate isItem) {
        List<ItemLink> links = new ArrayList<>();
        for (FoundRow row : rows) {
            String url = row.url();
            Span span = row.urlSpan();
            if (url != null && span != null && !row.items().isEmpty()) {
                Span quoted = new Span(
                        row.span().start(), Math.max(span.end(), row.span().end()));
                links.add(new ItemLink(row.items(), WebAddress.of(url), List.of(text.quote(quoted))));
            }
        }
        for (SentRow entry : sent) {
            String url = entry.url();
            if (url != null && isItem.test(entry.item())) {
                links.add(new ItemLink(List.of(entry.item()), WebAddress.of(url), List.of()));
            }
        }
        return List.copyOf(links);
    }
}
