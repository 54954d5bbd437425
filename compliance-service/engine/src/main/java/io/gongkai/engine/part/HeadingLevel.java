package io.gongkai.engine.part;

import io.gongkai.engine.outline.Numbering.Style;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The style of numbering that a report gives its parts: the one under which most parts are found. */
final class HeadingLevel {

    private HeadingLevel() {}

    static Style of(List<HeadingCandidate> candidates) {
        Map<Style, Set<PartCode>> codes = new EnumMap<>(Style.class);
        for (HeadingCandidate candidate : candidates) {
            if (candidate.numbering().style() != Style.ATTACHMENT) {
                codes.computeIfAbsent(candidate.numbering().style(), s -> EnumSet.noneOf(PartCode.class))
                        .addAll(candidate.parts());
            }
        }
        Style best = Style.HAN;
        for (Map.Entry<Style, Set<PartCode>> entry : codes.entrySet()) {
            if (entry.getValue().size() > codes.getOrDefault(best, Set.of()).size()) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
