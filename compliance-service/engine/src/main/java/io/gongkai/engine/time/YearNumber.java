package io.gongkai.engine.time;

/** A year of this century in digits or Chinese numerals, also mixed: 2021, 二〇二一, 二零二一. */
public final class YearNumber {

    public static final int LENGTH = 4;

    private static final String NUMERALS = "〇一二三四五六七八九";

    private YearNumber() {}

    /** The year that begins at this index, or -1 where none does. */
    public static int at(CharSequence text, int start) {
        if (start + LENGTH > text.length() || digit(text.charAt(start)) != 2 || digit(text.charAt(start + 1)) != 0) {
            return -1;
        }
        int decade = digit(text.charAt(start + 2));
        int year = digit(text.charAt(start + 3));
        return decade < 0 || year < 0 ? -1 : 2000 + decade * 10 + year;
    }

    /** The value of one digit, or -1. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '零' ? 0 : NUMERALS.indexOf(c);
    }
}
