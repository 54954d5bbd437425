package io.gongkai.engine.text;

/** Whole numbers in Chinese characters: 三, 十二, 三十二, 一百零五, 两千三百, 三万五千; also digit by digit: 二〇二一. */
public final class HanNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Marks ALL = Marks.of("〇零一二两三四五六七八九十百千万亿廿壹贰叁肆伍陆柒捌玖拾");

    private HanNumber() {}

    public static boolean isNumeral(char c) {
        return ALL.has(c);
    }

    /** Index after the run of numerals that begins at start. */
    public static int endAt(CharSequence text, int start, int limit) {
        int i = start;
        while (i < limit && isNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The value of [start, end), or -1 where the characters make no number below 10^12. */
    public static long parse(CharSequence text, int start, int end) {
        if (start >= end || end - start > 16) {
            return -1;
        }
        return hasUnit(text, start, end) ? withUnits(text, start, end) : digitByDigit(text, start, end);
    }

    /** The same before a unit, where three digits may stand one by one too: 八六四条; not 三四五个, which is about so many. */
    public static long parseCount(CharSequence text, int start, int end) {
        boolean three = end - start == 3 && !hasUnit(text, start, end);
        return three && !isAbout(text, start) ? digits(text, start, end) : parse(text, start, end);
    }

    private static boolean hasUnit(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (unit(text.charAt(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static long digitByDigit(CharSequence text, int start, int end) {
        return end - start == 1 || end - start == 4 ? digits(text, start, end) : -1;
    }

    private static long digits(CharSequence text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean isAbout(CharSequence text, int start) {
        return digit(text.charAt(start + 1)) == digit(text.charAt(start)) + 1;
    }

    private static long withUnits(CharSequence text, int start, int end) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            long unit = unit(c);
            if (unit == 0) {
                if (digit > 0) {
                    return -1;
                }
                digit = digit(c);
            } else if (unit >= 10_000) {
                section += Math.max(digit, 0);
                total = unit > 10_000 ? (total + section) * unit : total + section * unit;
                section = 0;
                digit = -1;
            } else {
                section += (digit <= 0 ? 1 : digit) * unit;
                digit = -1;
            }
        }
        return total + section + Math.max(digit, 0);
    }

    private static int digit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两' -> 2;
            case '壹' -> 1;
            case '贰' -> 2;
            case '叁' -> 3;
            case '肆' -> 4;
            case '伍' -> 5;
            case '陆' -> 6;
            case '柒' -> 7;
            case '捌' -> 8;
            case '玖' -> 9;
            default -> DIGITS.indexOf(c);
        };
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '廿' -> 20;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
