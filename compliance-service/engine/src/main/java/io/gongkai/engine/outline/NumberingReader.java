package io.gongkai.engine.outline;

import io.gongkai.engine.outline.Numbering.Style;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import java.util.List;

/** Reads the numbering that may stand at a place, in all forms that reports use. */
public final class NumberingReader {

    static final int LONGEST_NUMERAL = 3;
    /** A longer run of digits or Roman numerals, over blanks and lines, is read no further: it numbers nothing. */
    private static final int LONGEST_RUN = 12;

    private static final String BULLETS = "◆●■▲▶◇○□△※•►◎▪◈";
    private static final String AFTER_HAN = "、.,:丶";
    private static final String AFTER_ROMAN = "、.,:)";
    private static final String ROMAN_NUMERALS = "IVX";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final List<String> CHAPTERS =
            List.of("部分", "部份", "大部分", "章", "篇", "编", "板块", "方面", "块", "大块", "模块", "单元");
    private static final String SECTION = "节";
    private static final String AFTER_ARABIC = "、.,:丶";

    private NumberingReader() {}

    /** The tab that may stand behind a number is part of it. */
    public static Numbering at(NormalizedText text, int i) {
        Numbering found = find(text, i);
        return found.isPresent() && charAt(text, found.end()) == '\t'
                ? new Numbering(found.style(), found.ordinal(), found.end() + 1)
                : found;
    }

    private static Numbering find(NormalizedText text, int i) {
        if (i >= text.length()) {
            return Numbering.none(i);
        }
        char c = text.charAt(i);
        if (c == '(' || c == '[') {
            Numbering bracketed = bracketed(text, i, c == '(' ? ')' : ']');
            return c == '(' || bracketed.isPresent() ? bracketed : framed(text, i);
        }
        if (c == '【') {
            return framed(text, i);
        }
        if (c == '第') {
            return chapter(text, i);
        }
        if (c == '附') {
            return attachment(text, i);
        }
        if (c >= '①' && c <= '⑳') {
            return new Numbering(Style.ARABIC_BRACKETED, c - '①' + 1, i + 1);
        }
        if (BULLETS.indexOf(c) >= 0) {
            return new Numbering(Style.BULLET, 0, i + 1);
        }
        if (isDigit(c)) {
            return arabic(text, i);
        }
        if (ROMAN_NUMERALS.indexOf(c) >= 0) {
            return roman(text, i);
        }
        return HanNumber.isNumeral(c) ? han(text, i) : WordedNumbering.at(text, i);
    }

    /** 【一、概述】: the bracket stands around number and heading. */
    private static Numbering framed(NormalizedText text, int i) {
        char c = charAt(text, i + 1);
        return c == '第' ? chapter(text, i + 1) : HanNumber.isNumeral(c) ? han(text, i + 1) : Numbering.none(i);
    }

    private static Numbering bracketed(NormalizedText text, int i, char closing) {
        int from = i + 1;
        if (charAt(text, from) == closing) {
            return new Numbering(Style.HAN_BRACKETED, 0, skip(text, from + 1, "、"));
        }
        int han = HanNumber.endAt(text, from, Math.min(text.length(), from + LONGEST_NUMERAL));
        if (han > from && charAt(text, han) == closing) {
            return ordinal(text, from, han, Style.HAN_BRACKETED, skip(text, han + 1, "、"), i);
        }
        int arabic = digitsEnd(text, from);
        if (arabic > from && arabic - from <= 2 && charAt(text, arabic) == closing) {
            return new Numbering(Style.ARABIC_BRACKETED, number(text, from, arabic), arabic + 1);
        }
        return Numbering.none(i);
    }

    private static Numbering chapter(NormalizedText text, int i) {
        int from = i + 1;
        int end = numeralEnd(text, from);
        if (end == from) {
            return Numbering.none(i);
        }
        if (text.startsWith(SECTION, end)) {
            return ordinal(text, from, end, Style.SECTION, skip(text, end + SECTION.length(), AFTER_HAN), i);
        }
        for (String unit : CHAPTERS) {
            if (text.startsWith(unit, end)) {
                return ordinal(text, from, end, Style.CHAPTER, skip(text, end + unit.length(), AFTER_HAN), i);
            }
        }
        return !isDigit(charAt(text, from)) && isMarked(text, end)
                ? ordinal(text, from, end, Style.ORDINAL, end + 1, i)
                : Numbering.none(i);
    }

    /** Index after the numeral, of signs or digits, that begins here. */
    static int numeralEnd(NormalizedText text, int from) {
        int han = HanNumber.endAt(text, from, Math.min(text.length(), from + LONGEST_NUMERAL));
        return han > from ? han : Math.min(digitsEnd(text, from), from + LONGEST_NUMERAL);
    }

    /** 第一,概述; but 第一、二节 and 第一、第二附属医院 only count up. */
    static boolean isMarked(NormalizedText text, int end) {
        char next = charAt(text, end + 1);
        return AFTER_HAN.indexOf(charAt(text, end)) >= 0 && next != '第' && !HanNumber.isNumeral(next);
    }

    private static Numbering roman(NormalizedText text, int i) {
        int end = i;
        while (end < i + LONGEST_RUN && ROMAN_NUMERALS.indexOf(charAt(text, end)) >= 0) {
            end++;
        }
        int value = ROMAN.indexOf(text.substring(i, end)) + 1;
        return value > 0 && AFTER_ROMAN.indexOf(charAt(text, end)) >= 0
                ? new Numbering(Style.ROMAN, value, end + 1)
                : Numbering.none(i);
    }

    private static Numbering attachment(NormalizedText text, int i) {
        if (!text.startsWith("附件", i) && !text.startsWith("附表", i) && !text.startsWith("附:", i)) {
            return Numbering.none(i);
        }
        int end = text.charAt(i + 1) == ':' ? i + 1 : i + 2;
        int digits = digitsEnd(text, end);
        int han = HanNumber.endAt(text, end, Math.min(text.length(), end + 1));
        return new Numbering(Style.ATTACHMENT, 0, skip(text, Math.max(digits, han), ":.、"));
    }

    private static Numbering arabic(NormalizedText text, int i) {
        int end = digitsEnd(text, i);
        char after = charAt(text, end);
        if (end - i > 2) {
            return Numbering.none(i);
        }
        if (after == ')') {
            return new Numbering(Style.ARABIC_BRACKETED, number(text, i, end), end + 1);
        }
        boolean decimal = after != '、' && isDigit(charAt(text, end + 1));
        return AFTER_ARABIC.indexOf(after) >= 0 && !decimal
                ? new Numbering(Style.ARABIC, number(text, i, end), end + 1)
                : Numbering.none(i);
    }

    private static Numbering han(NormalizedText text, int i) {
        int end = HanNumber.endAt(text, i, Math.min(text.length(), i + LONGEST_NUMERAL));
        char after = charAt(text, end);
        if (after == ')') {
            return ordinal(text, i, end, Style.HAN_BRACKETED, end + 1, i);
        }
        boolean separated = AFTER_HAN.indexOf(after) >= 0;
        return separated ? ordinal(text, i, end, Style.HAN, skip(text, end, AFTER_HAN), i) : Numbering.none(i);
    }

    static Numbering ordinal(NormalizedText text, int from, int to, Style style, int end, int at) {
        long value = isDigit(text.charAt(from)) ? number(text, from, to) : HanNumber.parse(text, from, to);
        return value > 0 && value < 100 ? new Numbering(style, (int) value, end) : Numbering.none(at);
    }

    private static int skip(NormalizedText text, int i, String marks) {
        return i < text.length() && marks.indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
    }

    private static int digitsEnd(NormalizedText text, int i) {
        int end = i;
        while (end < i + LONGEST_RUN && isDigit(charAt(text, end))) {
            end++;
        }
        return end;
    }

    private static int number(NormalizedText text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char charAt(NormalizedText text, int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }
}
