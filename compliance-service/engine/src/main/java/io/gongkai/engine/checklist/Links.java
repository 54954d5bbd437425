package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds web addresses, also those that a line break has cut in two. */
public final class Links {

    private static final String SCHEME = "http";
    private static final String MARKS = ":/?#[]@!$&'()*+,;=-._~%";
    private static final String GOES_ON = "/_-?&=.";
    private static final String NOT_LAST = ".,;:!?'()[]";

    private Links() {}

    /** All addresses within [from, to) of the normalised text. */
    public static List<Span> in(NormalizedText text, int from, int to) {
        List<Span> links = new ArrayList<>();
        int i = text.indexOf(SCHEME, from, to);
        while (i >= 0) {
            int end = endOf(text, i, to);
            if (end - i > SCHEME.length() + 3) {
                links.add(new Span(i, end));
            }
            i = text.indexOf(SCHEME, Math.max(end, i + 1), to);
        }
        return links;
    }

    private static int endOf(NormalizedText text, int start, int to) {
        int i = start;
        while (i < to && isAddress(text.charAt(i)) && (i == start || joins(text, i, start))) {
            if (i > start + SCHEME.length() && text.startsWith(SCHEME + "://", i)) {
                break;
            }
            i++;
        }
        while (i > start && NOT_LAST.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean joins(NormalizedText text, int i, int start) {
        Gap gap = text.gapBefore(i);
        return gap == Gap.NONE
                || gap.breaksLine() && i - start > SCHEME.length() && GOES_ON.indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean isAddress(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || MARKS.indexOf(c) >= 0;
    }
}
