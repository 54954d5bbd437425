package io.gongkai.engine.similarity;

import io.gongkai.engine.text.Span;

/**
 * A stretch that stands in both texts.
 *
 * @param here where it stands in the text compared, normalised
 * @param there where it stands in the source, normalised
 * @param length its ideographs and numbers without standing phrases
 */
public record CopiedPassage(Span here, Span there, int length) {}
