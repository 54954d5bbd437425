package io.gongkai.engine.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes out the entries of a table of contents (目录), which look like headings but have no body. */
final class ContentsPage {

    /** Leaders and a page number are all that stands between two entries. */
    private static final int LONGEST_LEADER = 14;

    private static final int FEWEST_ENTRIES = 3;

    private ContentsPage() {}

    static List<HeadingCandidate> without(List<HeadingCandidate> candidates) {
        List<HeadingCandidate> named =
                candidates.stream().filter(HeadingCandidate::namesPart).toList();
        int entries = 1;
        while (entries < named.size()
                && named.get(entries).start() - named.get(entries - 1).end() <= LONGEST_LEADER) {
            entries++;
        }
        if (entries < FEWEST_ENTRIES || entries == named.size()) {
            return candidates;
        }
        Set<PartCode> listed = codes(named.subList(0, entries));
        Set<PartCode> later = codes(named.subList(entries, named.size()));
        later.retainAll(listed);
        if (later.size() < listed.size() - 1) {
            return candidates;
        }
        int end = named.get(entries - 1).end();
        List<HeadingCandidate> kept = new ArrayList<>(candidates);
        kept.removeIf(candidate -> candidate.end() <= end);
        return kept;
    }

    private static Set<PartCode> codes(List<HeadingCandidate> candidates) {
        Set<PartCode> codes = EnumSet.noneOf(PartCode.class);
        candidates.forEach(candidate -> codes.addAll(candidate.parts()));
        return codes;
    }
}
