package io.gongkai.engine.figure;

import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.NormalizedText;

/** How far a number in digits goes: points, groups of three, and runs that a line break cuts in two. */
final class Digits {

    /** A line that a page's edge broke has this many characters before its last number at least. */
    private static final int LEAST_BROKEN_LINE = 10;

    /** Digits before a blank within a number; four may be a year. */
    private static final int LONGEST_HEAD = 3;
    /** Behind these a number is that of a table or the like. */
    private static final String NUMBERED = "第表图附件号页";

    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Digits with a point inside and commas, or one blank, between groups of three. */
    static int endAt(NormalizedText text, int start) {
        int i = start + 1;
        boolean point = false;
        while (i < text.length() && isDigit(text.charAt(i)) && text.gapBefore(i) == Gap.NONE) {
            i++;
        }
        if (isBroken(text, start, i)) {
            return runEnd(text, i);
        }
        if (i - start <= 3 && i < text.length() && text.gapBefore(i) != Gap.NONE && groupOfThree(text, i)) {
            return i + 3;
        }
        if (isSplit(text, start, i)) {
            return runEnd(text, i);
        }
        while (i < text.length() && text.gapBefore(i) == Gap.NONE && continues(text, i)) {
            if (point && !isDigit(text.charAt(i))) {
                break;
            }
            point |= text.charAt(i) == '.';
            i++;
        }
        return i;
    }

    /** 协同办公系统86⏎4条: the line ran full in the middle of the number, and the next one begins no paragraph. */
    private static boolean isBroken(NormalizedText text, int start, int at) {
        if (at >= text.length() || text.gapBefore(at) != Gap.LINE || !isDigit(text.charAt(at))) {
            return false;
        }
        int lineStart = start;
        while (lineStart > 0 && !text.gapBefore(lineStart).breaksLine()) {
            lineStart--;
        }
        int end = runEnd(text, at);
        return start - lineStart >= LEAST_BROKEN_LINE
                && Character.isIdeographic(text.charAt(start - 1))
                && text.gapBefore(start) == Gap.NONE
                && !isIndented(text, at)
                && end < text.length()
                && text.gapBefore(end) == Gap.NONE
                && Character.isIdeographic(text.charAt(end));
    }

    /** 网站70 0条: a blank slipped into the number, which stands right behind a word and before its unit; not 表1 20条. */
    private static boolean isSplit(NormalizedText text, int start, int at) {
        if (at - start > LONGEST_HEAD
                || start == 0
                || at >= text.length()
                || text.gapBefore(at) != Gap.BLANK
                || !isDigit(text.charAt(at))
                || text.gapBefore(start) != Gap.NONE) {
            return false;
        }
        char before = text.charAt(start - 1);
        int end = runEnd(text, at);
        return Character.isIdeographic(before)
                && NUMBERED.indexOf(before) < 0
                && end - at < LONGEST_HEAD
                && end < text.length()
                && text.gapBefore(end) == Gap.NONE
                && Character.isIdeographic(text.charAt(end));
    }

    private static boolean isIndented(NormalizedText text, int at) {
        int from = text.toSubmitted(at - 1, at).end();
        int to = text.toSubmitted(at, at + 1).start();
        char last = text.submitted().charAt(to - 1);
        return to <= from || last != '\n' && last != '\r';
    }

    private static int runEnd(NormalizedText text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end)) && (end == start || text.gapBefore(end) == Gap.NONE)) {
            end++;
        }
        return end;
    }

    private static boolean continues(NormalizedText text, int i) {
        char c = text.charAt(i);
        if (isDigit(c)) {
            return true;
        }
        boolean digitFollows = i + 1 < text.length() && isDigit(text.charAt(i + 1));
        if (c == '.') {
            return digitFollows;
        }
        return c == ',' && digitFollows && groupOfThree(text, i + 1);
    }

    /** Three digits that stand together, as after the comma or the blank of 1,268 and 1 268. */
    private static boolean groupOfThree(NormalizedText text, int i) {
        return runEnd(text, i) - i == 3;
    }
}
