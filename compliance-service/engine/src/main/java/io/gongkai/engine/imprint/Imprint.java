package io.gongkai.engine.imprint;

import io.gongkai.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Head and foot of a report; spans are of the normalised text.
 *
 * @param title the lines of the title; empty where it has none
 * @param signature the line with the name that signs; null where there is none
 * @param signedOn null where no date stands by itself at the foot
 */
public record Imprint(
        Span title, @Nullable Span signature, @Nullable SignatureDate signedOn) {}
