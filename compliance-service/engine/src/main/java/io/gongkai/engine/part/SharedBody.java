package io.gongkai.engine.part;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which stretch is about applications or complaints where these share a heading with what the school discloses:
 * 二、主动公开和依申请公开情况. A point with a heading of its own is the stretch; without one, the lines that speak of them are.
 */
final class SharedBody {

    private final List<HeadingCandidate> candidates;
    private final Map<PartCode, Phrase> about;

    /** @param about what the lines of a part say that has no point of its own */
    SharedBody(List<HeadingCandidate> candidates, Map<PartCode, Phrase> about) {
        this.candidates = candidates;
        this.about = about;
    }

    /** The body of this part; the whole of it where the part shares its heading with none that discloses. */
    Span of(NormalizedText text, List<Line> lines, HeadingCandidate heading, PartCode code, Span body) {
        Phrase words = about.get(code);
        if (words == null || !heading.parts().contains(PartCode.S2)) {
            return body;
        }
        Span point = point(code, body);
        return point == null ? spoken(text, lines, words, body) : point;
    }

    /** From the first point that names the part to the next one of its rank that does not. */
    private @Nullable Span point(PartCode code, Span body) {
        @Nullable HeadingCandidate first = null;
        for (HeadingCandidate candidate : candidates) {
            if (candidate.opensLine() && body.contains(candidate.start())) {
                boolean names =
                        candidate.parts().contains(code) && !candidate.parts().contains(PartCode.S2);
                if (first == null) {
                    first = names ? candidate : null;
                } else if (!names
                        && candidate.numbering().style() == first.numbering().style()) {
                    return new Span(first.start(), candidate.start());
                }
            }
        }
        return first == null ? null : new Span(first.start(), body.end());
    }

    /** From the first to the last line with these words; empty where none has them. */
    private static Span spoken(NormalizedText text, List<Line> lines, Phrase words, Span body) {
        int start = body.end();
        int end = body.end();
        for (Line line : lines) {
            boolean inside = line.start() >= body.start() && line.end() <= body.end();
            if (inside && words.isIn(text, line.start(), line.end())) {
                start = Math.min(start, line.start());
                end = line.end();
            }
        }
        return new Span(start, start == body.end() ? start : end);
    }
}
