package io.gongkai.engine.part;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Headings at the level of the parts whose words name none: the first one, before S2, can only be the overview; any other is
 * told by what its body speaks of.
 */
final class UnnamedHeadings {

    private static final int BEGINNING = 160;

    private final HeadingLexicon lexicon;

    UnnamedHeadings(HeadingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<HeadingCandidate> infer(NormalizedText text, List<HeadingCandidate> headings, Predicate<Span> holdsTable) {
        Set<PartCode> found = EnumSet.noneOf(PartCode.class);
        headings.forEach(heading -> found.addAll(heading.parts()));
        List<HeadingCandidate> inferred = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            HeadingCandidate heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            Span body = new Span(heading.end(), end);
            Optional<PartCode> part =
                    isOpen(text, heading, i) ? part(text, body, i, headings, found, holdsTable) : Optional.empty();
            part.ifPresent(found::add);
            inferred.add(part.map(heading::standingFor).orElse(heading));
        }
        return inferred;
    }

    /** A bare 信息公开情况 in the first place, before another S2, is the overview as well. */
    private boolean isOpen(NormalizedText text, HeadingCandidate heading, int place) {
        String words = text.substring(heading.numbering().end(), heading.end());
        boolean generic = place == 0 && heading.reading().weights().isEmpty();
        return (generic || !heading.namesPart()) && !lexicon.others().contains(words);
    }

    private Optional<PartCode> part(
            NormalizedText text,
            Span body,
            int place,
            List<HeadingCandidate> headings,
            Set<PartCode> found,
            Predicate<Span> holdsTable) {
        if (place == 0 && !found.contains(PartCode.S1) && namesLater(headings, PartCode.S2)) {
            return Optional.of(PartCode.S1);
        }
        if (headings.get(place).namesPart()) {
            return Optional.empty();
        }
        if (!found.contains(PartCode.S8) && holdsTable.test(body)) {
            return Optional.of(PartCode.S8);
        }
        String beginning = text.substring(body.start(), Math.min(body.end(), body.start() + BEGINNING));
        return lexicon.bodies().entrySet().stream()
                .filter(entry -> !found.contains(entry.getKey()))
                .filter(entry -> entry.getValue().stream().anyMatch(beginning::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean namesLater(List<HeadingCandidate> headings, PartCode part) {
        return headings.subList(1, headings.size()).stream()
                .anyMatch(heading -> heading.parts().contains(part));
    }
}
