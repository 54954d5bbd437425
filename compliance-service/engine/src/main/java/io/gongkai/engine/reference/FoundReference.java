package io.gongkai.engine.reference;

import io.gongkai.engine.text.Span;

/** A known document cited with a number; the span is that of the number in the normalised text. */
public record FoundReference(KnownDocument document, Standing standing, Span span) {}
