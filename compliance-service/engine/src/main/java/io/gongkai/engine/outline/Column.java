package io.gongkai.engine.outline;

import io.gongkai.engine.text.NormalizedText;

/** How wide the column of a text is: a brochure in two or three columns wraps its lines sooner than a page does. */
final class Column {

    /** Of all characters so many hundredths stand in short lines where the column is narrow. */
    private static final int NEARLY_ALL = 95;

    private static final int FEWEST_LINES = 5;
    /** A line that full is as wide as the column: punctuation may not begin a line, so that some end sooner. */
    private static final int SLACK = 2;

    private Column() {}

    /** From which length on a line may have been wrapped; as on a page, unless nearly all lines are shorter than that. */
    static int shortestWrapped(NormalizedText text, int onPage) {
        int[] lines = new int[onPage];
        int shortCharacters = 0;
        for (int start = 0; start < text.length(); start = text.lineEnd(start)) {
            int length = text.lineEnd(start) - start;
            if (length < onPage) {
                lines[length]++;
                shortCharacters += length;
            }
        }
        boolean narrow = (long) shortCharacters * 100 >= (long) text.length() * NEARLY_ALL;
        for (int width = onPage - 1; narrow && width > 2 * SLACK; width--) {
            if (lines[width] >= FEWEST_LINES) {
                return width - SLACK;
            }
        }
        return onPage;
    }
}
