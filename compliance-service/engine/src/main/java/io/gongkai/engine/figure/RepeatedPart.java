package io.gongkai.engine.figure;

import java.util.List;

/** A part of a total that is told again, to be parted itself: 网页的779条中,教务处163条. */
final class RepeatedPart {

    private RepeatedPart() {}

    /** Where the counts in [first, end) of the list cease to be parts of one total. */
    static int before(List<Count> counts, int first, int end) {
        for (int i = first + 2; i < end; i++) {
            if (counts.get(i).join().heads() && isTold(counts.subList(first, i - 1), counts.get(i - 1))) {
                return i - 1;
            }
        }
        return ofPart(counts, first, end);
    }

    /** Where the parts of one of the parts begin: 新媒体900条。新媒体中,微信600条; the end for none. */
    private static int ofPart(List<Count> counts, int first, int end) {
        int i = first + 1;
        while (i < end && !counts.get(i).join().heads()) {
            i++;
        }
        return Math.max(first, i);
    }

    private static boolean isTold(List<Count> before, Count again) {
        return before.stream()
                .anyMatch(part ->
                        part.quantity().value().compareTo(again.quantity().value()) == 0);
    }
}
