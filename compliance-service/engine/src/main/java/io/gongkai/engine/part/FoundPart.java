package io.gongkai.engine.part;

import io.gongkai.engine.text.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part as it stands in a report; spans are of the normalised text.
 *
 * @param heading its heading with the numbering; null where the part is not there
 * @param body what follows the heading, or of it what is about this part where several share it; null where it is not there
 * @param ordinal number of its heading; 0 where it has none
 */
public record FoundPart(
        PartCode code,
        PartStatus status,
        @Nullable Span heading,
        @Nullable Span body,
        int ordinal) {

    static FoundPart absent(PartCode code, PartStatus status) {
        return new FoundPart(code, status, null, null, 0);
    }

    public boolean isThere() {
        return heading != null;
    }

    /** Whether heading or body hold this index of the normalised text. */
    public boolean holds(int index) {
        return heading != null && body != null && (heading.contains(index) || body.contains(index));
    }

    /** With less of its body. */
    FoundPart within(UnaryOperator<Span> narrowing) {
        return body == null ? this : new FoundPart(code, status, heading, narrowing.apply(body), ordinal);
    }
}
