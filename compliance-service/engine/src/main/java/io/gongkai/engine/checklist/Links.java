package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds web addresses, also those that a line break has cut in two. */
public final class Links {

    private static final String SCHEME = "http";
    /** Also a scheme that lost its p. */
    private static final String ANY_SCHEME = "htt";

    private static final String WORLD_WIDE_WEB = "www.";
    private static final String UNIVERSITY = ".edu.cn";
    private static final int FEWEST_POINTS_BEFORE_A_PATH = 2;
    private static final String MARKS = ":/?#[]@!$&'()*+,;=-._~%";
    private static final String GOES_ON = "/_-?&=.";
    private static final String NOT_LAST = ".,;:!?'()[]";
    private static final String ENDS_CLAUSE = ",;()";
    private static final char FIRST_WIDE = 128;
    private static final int LONGEST_SCHEME = 8;
    private static final int SHORTEST = 8;
    private static final int LONGEST_PIECE = 120;

    private Links() {}

    /** All addresses within [from, to) of the normalised text. */
    public static List<Span> in(NormalizedText text, int from, int to) {
        List<Span> links = new ArrayList<>();
        int i = next(text, from, to);
        while (i >= 0) {
            int end = endOf(text, i, to);
            if (end - i >= SHORTEST) {
                links.add(new Span(i, end));
            }
            i = next(text, Math.max(end, i + 1), to);
        }
        return links;
    }

    private static int next(NormalizedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == 'h' && text.startsWith(ANY_SCHEME, i)
                    || c == 'w' && text.startsWith(WORLD_WIDE_WEB, i)
                    || c < 128 && Character.isLetter(c) && beginsHost(text, i, from, to)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A school's address without its scheme, xxgk.example.edu.cn, or another with a path, jwc.example.cn/12.htm; not what
     * stands behind an @.
     */
    private static boolean beginsHost(NormalizedText text, int at, int from, int to) {
        if (at > from && isAddress(text.charAt(at - 1)) && text.gapBefore(at) == Gap.NONE) {
            return false;
        }
        int i = at;
        int points = 0;
        while (i < to
                && i - at < LONGEST_PIECE
                && (i == at || text.gapBefore(i) == Gap.NONE)
                && isHost(text.charAt(i))) {
            points += text.charAt(i) == '.' ? 1 : 0;
            if (i > at && text.startsWith(UNIVERSITY, i)) {
                return i + UNIVERSITY.length() == to || !isHost(text.charAt(i + UNIVERSITY.length()));
            }
            i++;
        }
        return points >= FEWEST_POINTS_BEFORE_A_PATH
                && i < to
                && text.charAt(i) == '/'
                && text.gapBefore(i) == Gap.NONE
                && Character.isLetter(text.charAt(i - 1));
    }

    private static boolean isHost(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static int endOf(NormalizedText text, int start, int to) {
        int i = start;
        while (i < to && isAddress(text.charAt(i)) && (i == start || joins(text, i, start, to))) {
            if (i > start + LONGEST_SCHEME && text.startsWith(SCHEME + "://", i) || isChinesePunctuation(text, i)) {
                break;
            }
            i++;
        }
        while (i > start && NOT_LAST.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /** A ， or ； that was printed wide ends the address, though it is read as a plain one: http://a.example.cn/1.htm；2021年. */
    private static boolean isChinesePunctuation(NormalizedText text, int i) {
        return ENDS_CLAUSE.indexOf(text.charAt(i)) >= 0
                && text.submitted().charAt(text.toSubmitted(i, i + 1).start()) >= FIRST_WIDE;
    }

    private static boolean joins(NormalizedText text, int i, int start, int to) {
        Gap gap = text.gapBefore(i);
        if (gap == Gap.NONE) {
            return true;
        }
        if (!gap.breaksLine() || i - start <= SCHEME.length() || beginsRow(text, i, to)) {
            return false;
        }
        return GOES_ON.indexOf(text.charAt(i - 1)) >= 0 || isRestOfPath(text, i, to);
    }

    /** Whether a number opens a row of the table here: 12 学校章程, 12.学校章程. */
    private static boolean beginsRow(NormalizedText text, int at, int to) {
        int i = at;
        while (i < to && i - at < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean number = i > at && (i == to || text.gapBefore(i) != Gap.NONE || !isPathCharacter(text.charAt(i)));
        boolean point = i > at && i + 1 < to && text.charAt(i) == '.' && !isPathCharacter(text.charAt(i + 1));
        return number || point || text.startsWith(SCHEME, at) || text.startsWith(WORLD_WIDE_WEB, at);
    }

    /** A piece of a path on a line of its own has a slash or a point in it: x.htm, prj/index.jsp. */
    private static boolean isRestOfPath(NormalizedText text, int at, int to) {
        boolean structured = false;
        int limit = Math.min(to, at + LONGEST_PIECE);
        for (int i = at; i < limit && isPathCharacter(text.charAt(i)); i++) {
            if (i > at && text.gapBefore(i) != Gap.NONE) {
                break;
            }
            char c = text.charAt(i);
            structured |= i > at && (c == '/' || c == '.');
        }
        return structured;
    }

    private static boolean isPathCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "/._-?&=%".indexOf(c) >= 0);
    }

    private static boolean isAddress(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || MARKS.indexOf(c) >= 0;
    }
}
