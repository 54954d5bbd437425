package io.gongkai.engine.time;

import java.util.Arrays;

/** The places where a year begins; all time expressions are read from there, so that a text is searched only once. */
final class YearAnchors {

    private YearAnchors() {}

    static int[] of(CharSequence text) {
        int[] anchors = new int[16];
        int count = 0;
        for (int i = 0; i + YearNumber.LENGTH <= text.length(); i++) {
            char c = text.charAt(i);
            if ((c != '2' && c != '二') || goesOn(text, i) || YearNumber.at(text, i) < 0) {
                continue;
            }
            if (count == anchors.length) {
                anchors = Arrays.copyOf(anchors, count * 2);
            }
            anchors[count++] = i;
        }
        return Arrays.copyOf(anchors, count);
    }

    /** Whether the characters are the end of a number, an address or a version. */
    private static boolean goesOn(CharSequence text, int i) {
        if (i == 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        return before < '0' ? before == '/' || before == '.' : before <= '9' || before >= 'a' && before <= 'z';
    }
}
