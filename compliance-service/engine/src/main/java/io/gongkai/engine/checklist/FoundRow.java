package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A row of the checklist in the text.
 *
 * @param item the item it is about; 0 where it cannot be told
 * @param url its link without blanks; null where it has none
 * @param urlSpan where the link stands in the normalised text; null where there is none
 * @param span the row in the normalised text
 */
public record FoundRow(
        int item, @Nullable String url, @Nullable Span urlSpan, RowStatus status, Span span) {}
