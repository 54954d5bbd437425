package io.gongkai.engine.part;

import io.gongkai.engine.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the introduction says the report consists of.
 *
 * @param count number of parts; null where none is given
 * @param parts the parts that it names
 * @param span the sentence, in the normalised text
 */
public record Announcement(@Nullable Integer count, Set<PartCode> parts, Span span) {}
