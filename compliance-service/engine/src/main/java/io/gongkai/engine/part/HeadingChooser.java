package io.gongkai.engine.part;

import io.gongkai.engine.outline.Numbering.Style;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which candidates are the headings of parts: those of the report's own level first; where a part is not found there,
 * a heading of another style may stand for it.
 */
final class HeadingChooser {

    private static final double ALL_HEADING_LANGUAGE = 0.9;
    private static final int LONGEST_FOREIGN_HEADING = 30;
    private static final int CERTAIN = 3;
    private static final Set<PartCode> DISCLOSURE = EnumSet.of(PartCode.S2, PartCode.S3, PartCode.S4, PartCode.S5);
    private static final int TABLE_REACH = 300;

    private final HeadingLexicon lexicon;

    HeadingChooser(HeadingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The headings that bound parts, in the order of the text; those that name no part only end the one before. */
    List<HeadingCandidate> choose(NormalizedText text, List<HeadingCandidate> candidates, Predicate<Span> holdsTable) {
        Style level = HeadingLevel.of(candidates);
        List<HeadingCandidate> chosen = new ArrayList<>();
        Set<PartCode> found = EnumSet.noneOf(PartCode.class);
        int ordinal = 0;
        for (HeadingCandidate candidate : candidates) {
            if (candidate.numbering().style() == level && bounds(candidate, found, ordinal)) {
                chosen.add(candidate);
                found.addAll(candidate.parts());
                ordinal = Math.max(ordinal + 1, candidate.numbering().ordinal());
            }
        }
        for (HeadingCandidate candidate : candidates) {
            boolean news = candidate.namesPart() && !found.containsAll(candidate.parts());
            if (news
                    && candidate.numbering().style() != level
                    && standsForPart(text, candidate, chosen)
                    && (!candidate.parts().contains(PartCode.S8) || tableFollows(text, candidate, holdsTable))) {
                chosen.add(candidate);
                found.addAll(candidate.parts());
            }
        }
        chosen.sort(Comparator.comparingInt(HeadingCandidate::start));
        return chosen;
    }

    /** A point 清单落实情况 inside another part is not the table itself. */
    private static boolean tableFollows(NormalizedText text, HeadingCandidate candidate, Predicate<Span> holdsTable) {
        int reach = Math.min(text.length(), candidate.end() + TABLE_REACH);
        return candidate.numbering().style() == Style.ATTACHMENT || holdsTable.test(new Span(candidate.end(), reach));
    }

    private static boolean bounds(HeadingCandidate candidate, Set<PartCode> found, int ordinal) {
        boolean next = candidate.numbering().ordinal() == ordinal + 1;
        if (candidate.namesPart()) {
            return !found.containsAll(candidate.parts())
                    || next && candidate.alone() && candidate.parts().contains(PartCode.S6);
        }
        boolean lostNumeral =
                candidate.numbering().isPresent() && candidate.numbering().ordinal() == 0;
        return (next || lostNumeral) && candidate.alone() && candidate.textLength() <= LONGEST_FOREIGN_HEADING;
    }

    private boolean standsForPart(NormalizedText text, HeadingCandidate candidate, List<HeadingCandidate> chosen) {
        String words = text.substring(candidate.numbering().end(), candidate.end());
        if (candidate.textLength() > LONGEST_FOREIGN_HEADING
                || lexicon.actions().stream().anyMatch(words::startsWith)) {
            return false;
        }
        if (candidate.alone() && fitsInto(chosen, candidate) || isPointOfDisclosure(chosen, candidate)) {
            return true;
        }
        if (candidate.numbering().style() == Style.ATTACHMENT) {
            return candidate.weight() >= CERTAIN;
        }
        boolean closed = lexicon.closers().stream().anyMatch(words::endsWith) || words.endsWith(")");
        return closed && candidate.weight() >= CERTAIN && candidate.reading().coverage() >= ALL_HEADING_LANGUAGE;
    }

    /** Where S3 to S5 have no heading at the level of the parts, a point of S2 may speak of them: (三)依申请公开平稳有序. */
    private static boolean isPointOfDisclosure(List<HeadingCandidate> chosen, HeadingCandidate candidate) {
        if (!candidate.opensLine()
                || candidate.weight() < CERTAIN
                || candidate.parts().contains(PartCode.S2)
                || !DISCLOSURE.containsAll(candidate.parts())) {
            return false;
        }
        HeadingCandidate above = null;
        for (HeadingCandidate other : chosen) {
            boolean nearer = above == null || other.start() > above.start();
            above = other.start() < candidate.start() && nearer ? other : above;
        }
        return above != null && above.parts().stream().anyMatch(DISCLOSURE::contains);
    }

    /** Whether its number is the one that lacks between its neighbours, as where (二) is written 2). */
    private static boolean fitsInto(List<HeadingCandidate> chosen, HeadingCandidate candidate) {
        int ordinal = candidate.numbering().ordinal();
        int before = 0;
        int after = Integer.MAX_VALUE;
        for (HeadingCandidate other : chosen) {
            if (other.start() < candidate.start()) {
                before = Math.max(before, other.numbering().ordinal());
            } else if (other.numbering().ordinal() > 0) {
                after = Math.min(after, other.numbering().ordinal());
            }
        }
        return ordinal > 0 && ordinal == before + 1 && ordinal < after && after < Integer.MAX_VALUE;
    }
}
