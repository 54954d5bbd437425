package io.gongkai.engine.part;

import io.gongkai.engine.text.NormalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes out the entries of a table of contents (目录), which look like headings but have no body. */
final class ContentsPage {

    /** What may stand between two entries besides a leader and a page number. */
    private static final int MOST_OTHER_CHARACTERS = 3;

    private static final String LEADER = ".…·-_0123456789";

    private static final int FEWEST_ENTRIES = 3;

    private ContentsPage() {}

    static List<HeadingCandidate> without(NormalizedText text, List<HeadingCandidate> candidates) {
        List<HeadingCandidate> named =
                candidates.stream().filter(HeadingCandidate::namesPart).toList();
        int first = 0;
        while (first < named.size()) {
            int last = lastOfRun(text, named, first);
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

    private static int lastOfRun(NormalizedText text, List<HeadingCandidate> named, int first) {
        int last = first;
        Set<PartCode> listed = codes(named.subList(first, first + 1));
        while (last + 1 < named.size()
                && listed.addAll(named.get(last + 1).parts())
                && isLeader(text, named.get(last).end(), named.get(last + 1).start())) {
            last++;
        }
        return last;
    }

    private static boolean isLeader(NormalizedText text, int from, int to) {
        int others = 0;
        for (int i = from; i < to && others <= MOST_OTHER_CHARACTERS; i++) {
            others += LEADER.indexOf(text.charAt(i)) < 0 ? 1 : 0;
        }
        return others <= MOST_OTHER_CHARACTERS;
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
