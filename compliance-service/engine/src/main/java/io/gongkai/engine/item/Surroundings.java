package io.gongkai.engine.item;

import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of a report before its items. */
record Surroundings(
        NormalizedText text, Sentences sentences, List<FoundPart> parts, List<FoundRow> rows, List<Span> ignored) {

    Sentence sentence(Mention mention) {
        return sentences.at(mention.start());
    }

    /** The row of the checklist that holds this index; rows stand in the order of the text. */
    @Nullable
    FoundRow row(int index) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).span().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < rows.size() && rows.get(low).span().contains(index) ? rows.get(low) : null;
    }

    /** Where the first part begins; before it stand the menus of a site and the introduction; 0 where there is none. */
    int firstHeading() {
        int first = text.length();
        for (FoundPart part : parts) {
            Span heading = part.heading();
            first = heading == null ? first : Math.min(first, heading.start());
        }
        return first == text.length() ? 0 : first;
    }

    FoundPart part(PartCode code) {
        return parts.get(code.number() - 1);
    }

    boolean inside(PartCode code, Mention mention) {
        return part(code).holds(mention.start());
    }
}
