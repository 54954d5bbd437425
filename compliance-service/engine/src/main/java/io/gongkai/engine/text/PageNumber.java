package io.gongkai.engine.text;

/** Lines that hold nothing but a page number: "- 3 -", "第3页", "第3页 共12页", "3 / 12". */
final class PageNumber {

    private static final int LONGEST = 24;
    private static final Marks MARKS = Marks.of("-–—－·第页共/ \t");

    private PageNumber() {}

    /** Index of the end of the line where [start, end of line) is a page number; start where it is not. */
    static int endAt(String text, int start) {
        boolean mark = false;
        int digits = 0;
        int i = start;
        for (; i < text.length() && i - start <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (!MARKS.has(c)) {
                return start;
            } else {
                mark |= c != ' ' && c != '\t';
            }
        }
        boolean lineEnds = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
        return lineEnds && mark && digits >= 1 && digits <= 6 ? i : start;
    }
}
