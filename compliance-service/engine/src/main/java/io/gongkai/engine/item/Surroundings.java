package io.gongkai.engine.item;

import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.List;

/** What was read of a report before its items. */
record Surroundings(
        NormalizedText text, Sentences sentences, List<FoundPart> parts, List<FoundRow> rows, List<Span> ignored) {

    Sentence sentence(Mention mention) {
        return sentences.at(mention.start());
    }

    FoundPart part(PartCode code) {
        return parts.get(code.number() - 1);
    }

    boolean inside(PartCode code, Mention mention) {
        return part(code).holds(mention.start());
    }
}
