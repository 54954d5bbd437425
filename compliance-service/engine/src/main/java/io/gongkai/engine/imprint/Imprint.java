package io.gongkai.engine.imprint;

import io.gongkai.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Head and foot of a report; spans are of the normalised text.
 *
 * @param title the lines of the title; empty where it has none
 * @param names schools that title and signature name as those who report
 * @param signedOn null where no date stands by itself at the foot
 */
public record Imprint(
        Span title, List<Span> names, @Nullable SignatureDate signedOn) {}
