package io.gongkai.engine.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cleans a submitted text in one pass: canonical characters, no blanks, no line breaks, no emoji, no pinyin glosses, no page
 * numbers, one pause where several stand. Linear in the length of the text.
 */
public final class Normalizer {

    private static final String TONE_MARKS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final int LONGEST_GLOSS = 12;
    private static final String BULLET_NUMERALS = "一二三四五六七八九十";

    private static final List<String> ROMAN_NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final CharacterTable table = CharacterTable.load();

    public NormalizedText normalize(String submitted) {
        NormalizedTextBuilder out = new NormalizedTextBuilder(submitted);
        int i = 0;
        while (i < submitted.length()) {
            i = step(submitted, i, out);
        }
        return out.build();
    }

    /** Reads what stands at i and returns where to go on. */
    private int step(String text, int i, NormalizedTextBuilder out) {
        char c = text.charAt(i);
        if (out.atLineStart()) {
            int after = PageNumber.endAt(text, i);
            if (after > i) {
                return after;
            }
        } else if (isPlain(c)) {
            out.append(table.canonical(c), i, i + 1);
            return i + 1;
        }
        if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u000B') {
            int next = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            out.lineBreak();
            return next;
        }
        if (c == '\t' && !out.atLineStart()) {
            out.append('\t', i, i + 1);
            return i + 1;
        }
        if (isBlank(c)) {
            out.gap(Gap.BLANK);
            return i + 1;
        }
        if (isInvisible(c)) {
            return i + 1;
        }
        if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
            return supplementary(text, i, out);
        }
        char canonical = table.canonical(c);
        if (canonical == '(' && out.endsWithHan()) {
            int after = afterGloss(text, i);
            if (after > i) {
                return after;
            }
        }
        String expansion = expansion(c);
        if (expansion != null) {
            out.append(expansion, i, i + 1);
        } else {
            out.append(canonical, i, i + 1);
        }
        return i + 1;
    }

    /** Most characters: no blank, no bracket, nothing to be written out, nothing that is dropped. */
    private static boolean isPlain(char c) {
        return c >= '\u3041' && c < '\uD800' && !(c >= '㈀' && c <= '㋿') || c >= '0' && c <= '9';
    }

    /** Ideographs beyond the basic plane are text, everything else there is decoration. */
    private static int supplementary(String text, int i, NormalizedTextBuilder out) {
        int codePoint = text.codePointAt(i);
        int next = i + Character.charCount(codePoint);
        if (Character.isIdeographic(codePoint)) {
            out.append(text.charAt(i), i, next);
            out.append(text.charAt(i + 1), i, next);
        }
        return next;
    }

    /** Index after a gloss such as (kāi) that opens at i; i where it is none. */
    private static int afterGloss(String text, int i) {
        boolean tone = false;
        for (int k = i + 1; k < text.length() && k - i <= LONGEST_GLOSS; k++) {
            char c = text.charAt(k);
            if (c == ')' || c == '）') {
                return tone ? k + 1 : i;
            }
            if (TONE_MARKS.indexOf(c) >= 0 || c >= '\u0300' && c <= '\u036F') {
                tone = true;
            } else if ((c < 'a' || c > 'z') && c != 'ü' && c != ' ') {
                return i;
            }
        }
        return i;
    }

    private static @Nullable String expansion(char c) {
        if (c >= '㈠' && c <= '㈩') {
            return "(" + BULLET_NUMERALS.charAt(c - '㈠') + ")";
        }
        if (c >= '⑴' && c <= '⒇') {
            return "(" + (c - '⑴' + 1) + ")";
        }
        if (c >= 'Ⅰ' && c <= 'Ⅹ') {
            return ROMAN_NUMERALS.get(c - 'Ⅰ');
        }
        if (c >= '⒈' && c <= '⒛') {
            return (c - '⒈' + 1) + ".";
        }
        return null;
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F'
                || c == '\u205F';
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c == '\uFEFF'
                || c >= '\uFFFE'
                || c == '\u00AD'
                || c >= '\u2600' && c <= '\u27BF' && !(c >= '\u2776' && c <= '\u2793')
                || c < ' ';
    }
}
