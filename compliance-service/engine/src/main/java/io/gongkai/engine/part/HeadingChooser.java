package io.gongkai.engine.part;

import io.gongkai.engine.outline.Numbering.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which candidates are the headings of parts. The style of numbering under which most parts are found is the level of
 * the parts; where a part is not found there, a heading of another style may stand for it.
 */
final class HeadingChooser {

    private static final double ALL_HEADING_LANGUAGE = 0.9;
    private static final int LONGEST_FOREIGN_HEADING = 30;
    private static final int CERTAIN = 3;

    private final HeadingLexicon lexicon;

    HeadingChooser(HeadingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The headings that bound parts, in the order of the text; those that name no part only end the one before. {@code text}
     * gives the words of a candidate.
     */
    List<HeadingCandidate> choose(
            List<HeadingCandidate> candidates, java.util.function.Function<HeadingCandidate, String> text) {
        Style level = level(candidates);
        List<HeadingCandidate> chosen = new ArrayList<>();
        Set<PartCode> found = EnumSet.noneOf(PartCode.class);
        int ordinal = 0;
        for (HeadingCandidate candidate : candidates) {
            if (candidate.numbering().style() != level) {
                continue;
            }
            boolean next = candidate.numbering().ordinal() == ordinal + 1;
            boolean bound = !candidate.namesPart()
                    && next
                    && candidate.opensLine()
                    && candidate.textLength() <= LONGEST_FOREIGN_HEADING
                    && level != Style.NONE;
            if (candidate.namesPart() && isNew(candidate, found, next) || bound) {
                chosen.add(candidate);
                found.addAll(candidate.parts());
                ordinal = candidate.numbering().ordinal() > 0
                        ? candidate.numbering().ordinal()
                        : ordinal + 1;
            }
        }
        for (HeadingCandidate candidate : candidates) {
            if (candidate.numbering().style() != level
                    && candidate.namesPart()
                    && !found.containsAll(candidate.parts())
                    && standsForPart(candidate, text.apply(candidate))) {
                chosen.add(candidate);
                found.addAll(candidate.parts());
            }
        }
        chosen.sort(Comparator.comparingInt(HeadingCandidate::start));
        return chosen;
    }

    /** Experience and problems may have a heading each; any other part has one. */
    private static boolean isNew(HeadingCandidate candidate, Set<PartCode> found, boolean next) {
        return !found.containsAll(candidate.parts())
                || next && candidate.alone() && candidate.parts().contains(PartCode.S6);
    }

    private boolean standsForPart(HeadingCandidate candidate, String words) {
        boolean action = lexicon.actions().stream().anyMatch(words::startsWith);
        boolean certain = candidate.reading().weights().values().stream().anyMatch(weight -> weight >= CERTAIN);
        boolean closed = lexicon.closers().stream().anyMatch(words::endsWith) || words.endsWith(")");
        return !action
                && certain
                && closed
                && candidate.textLength() <= LONGEST_FOREIGN_HEADING
                && candidate.reading().coverage() >= ALL_HEADING_LANGUAGE;
    }

    private static Style level(List<HeadingCandidate> candidates) {
        Map<Style, Set<PartCode>> codes = new EnumMap<>(Style.class);
        for (HeadingCandidate candidate : candidates) {
            if (candidate.numbering().style() != Style.ATTACHMENT) {
                codes.computeIfAbsent(candidate.numbering().style(), s -> EnumSet.noneOf(PartCode.class))
                        .addAll(candidate.parts());
            }
        }
        Style best = Style.HAN;
        for (Map.Entry<Style, Set<PartCode>> entry : codes.entrySet()) {
            Set<PartCode> bestCodes = codes.getOrDefault(best, Set.of());
            if (entry.getValue().size() > bestCodes.size()) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
