package io.gongkai.engine.reference;

import io.gongkai.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document's number as cited; the span is of the normalised text.
 *
 * @param issuer null where the number stands without it: 第29号令
 * @param year null for a decree
 * @param misplacedBrackets whether the brackets stand around the number and not around the year
 */
record FoundNumber(
        KnownDocument.Kind kind,
        @Nullable String issuer,
        @Nullable Integer year,
        int number,
        boolean misplacedBrackets,
        Span span) {}
