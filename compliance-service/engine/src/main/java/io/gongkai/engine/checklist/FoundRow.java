package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the checklist in the text.
 *
 * @param items the items it is about, the one it names most fully first; empty where it cannot be told
 * @param mark what a mark in one of its cells says of publication
 * @param url its link without blanks; null where it has none
 * @param urlSpan where the link stands in the normalised text; null where there is none
 * @param span the row in the normalised text
 */
public record FoundRow(
        List<Integer> items, @Nullable String url, @Nullable Span urlSpan, RowStatus status, RowMark mark, Span span) {

    /** The item it names most fully; 0 where it cannot be told. */
    public int item() {
        return items.isEmpty() ? 0 : items.get(0);
    }
}
