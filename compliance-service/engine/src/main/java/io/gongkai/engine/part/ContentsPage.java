package io.gongkai.engine.part;

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
        int first = 0;
        while (first < named.size()) {
            int last = lastOfRun(named, first);
            if (last - first + 1 >= FEWEST_ENTRIES && standAgain(named, first, last)) {
                int start = named.get(first).start();
                int end = named.get(last).end();
                return candidates.stream()
                        .filter(candidate -> candidate.start() < start || candidate.end() > end)
                        .toList();
            }
            first = last + 1;
        }
        return candidates;
    }

    private static int lastOfRun(List<HeadingCandidate> named, int first) {
        int last = first;
        while (last + 1 < named.size()
                && named.get(last + 1).start() - named.get(last).end() <= LONGEST_LEADER) {
            last++;
        }
        return last;
    }

    private static boolean standAgain(List<HeadingCandidate> named, int first, int last) {
        Set<PartCode> listed = codes(named.subList(first, last + 1));
        Set<PartCode> later = codes(named.subList(last + 1, named.size()));
        later.retainAll(listed);
        return later.size() >= listed.size() - 1;
    }

    private static Set<PartCode> codes(List<HeadingCandidate> candidates) {
        Set<PartCode> codes = EnumSet.noneOf(PartCode.class);
        candidates.forEach(candidate -> codes.addAll(candidate.parts()));
        return codes;
    }
}
