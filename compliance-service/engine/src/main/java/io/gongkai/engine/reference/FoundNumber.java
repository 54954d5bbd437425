package io.gongkai.engine.reference;

import io.gongkai.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document's number as cited; the span is of the normalised text.
 *
 * @param issuer null where the number stands without it: 第29号令; with the province before it in a local number: 湘教办函
 * @param otherDepartment whether it is one of another department: 教财函, which is no slip of 教办函 but beside its title
 * @param year null for a decree
 * @param misplacedBrackets whether the brackets stand around the number and not around the year
 */
record FoundNumber(
        KnownDocument.Kind kind,
        @Nullable String issuer,
        boolean otherDepartment,
        @Nullable Integer year,
        int number,
        boolean misplacedBrackets,
        Span span) {

    static final char MINISTRY = '教';

    /** Whether a province gave it: 湘教办函〔2021〕5号. */
    boolean isLocal() {
        return kind == KnownDocument.Kind.LETTER && issuer != null && issuer.charAt(0) != MINISTRY;
    }
}
