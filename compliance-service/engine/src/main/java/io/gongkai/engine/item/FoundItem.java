package io.gongkai.engine.item;

import io.gongkai.engine.text.Span;
import java.util.List;

/**
 * What a report says of one item.
 *
 * @param evidence the places that decide the status, in the normalised text; empty for {@link ItemStatus#NONE}
 */
public record FoundItem(int number, ItemStatus status, List<Span> evidence) {}
