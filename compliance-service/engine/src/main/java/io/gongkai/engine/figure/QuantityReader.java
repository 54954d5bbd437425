package io.gongkai.engine.figure;

import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every quantity of a text: 3584条, 200 余条, 4.69万人, 三十二份, 约2043余条, 96.0%. */
final class QuantityReader {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String TEN_THOUSANDS = "万";
    private static final String THOUSANDS = "千";
    private static final int LONGEST_ORDINALS = 40;
    private static final String SCALES = "百千万亿";
    private static final String PERCENT_WORDS = HanPercentage.WORDS;

    private final QuantityLexicon words;
    private final WordsAt about;
    private final WordsAt atLeast;
    private final WordsAt lettered;
    private final BareUnits bareUnits;
    private final WordsAt units;
    private final WordsAt hanUnits;

    QuantityReader(QuantityLexicon words, List<String> units, List<String> hanUnits) {
        this.words = words;
        about = new WordsAt(words.about());
        atLeast = new WordsAt(words.atLeast());
        bareUnits = new BareUnits(words);
        lettered = new WordsAt(words.lettered());
        this.units = new WordsAt(units);
        this.hanUnits = new WordsAt(hanUnits);
    }

    List<Quantity> read(NormalizedText text) {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Digits.isDigit(c) && !HanNumber.isNumeral(c)) {
                i++;
                continue;
            }
            int end = Digits.isDigit(c) ? Digits.endAt(text, i) : hanEnd(text, i);
            if (end > i) {
                Quantity quantity = Digits.isDigit(c) ? arabic(text, i, end) : han(text, i, end);
                if (quantity != null) {
                    found.add(quantity);
                    end = Math.max(end, quantity.end());
                }
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private @Nullable Quantity arabic(NormalizedText text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        boolean partOfWord = text.gapBefore(start) == Gap.NONE
                && (isLatin(before) && !isLettered(text, start) || isJoint(text, start, before));
        boolean cut = end - start > 1 && text.charAt(start) == '0' && Digits.isDigit(text.charAt(start + 1));
        if (end - start > words.longestNumber()
                || partOfWord && before != '-'
                || cut
                || isToOrdinal(text, start, before)) {
            return null;
        }
        Numeral numeral = Numeral.arabic(text, start, end).withThousands(text);
        if (start >= PERCENT_WORDS.length() && text.startsWith(PERCENT_WORDS, start - PERCENT_WORDS.length())) {
            return percentage(numeral.value(), numeral.decimals(), start - PERCENT_WORDS.length(), end);
        }
        return withUnit(text, numeral, units);
    }

    private @Nullable Quantity han(NormalizedText text, int start, int end) {
        if (start > 0 && words.ordinal().indexOf(text.charAt(start - 1)) >= 0) {
            return null;
        }
        if (text.startsWith(PERCENT_WORDS, start)) {
            return HanPercentage.at(text, start, end);
        }
        long value = isScaleAlone(text, start, end) ? -1 : HanNumber.parseCount(text, start, end);
        return value < 0 ? null : withUnit(text, new Numeral(start, end, BigDecimal.valueOf(value), 0, true), hanUnits);
    }

    /** 千次以上, 数百条: how many thousands or hundreds is not said, unless it is about one, or a little more: 近千人, 百余条. */
    private boolean isScaleAlone(NormalizedText text, int start, int end) {
        return end == start + 1
                && SCALES.indexOf(text.charAt(start)) >= 0
                && !isMore(text, end)
                && qualifierStart(text, start, about) == start
                && qualifierStart(text, start, atLeast) == start;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** 办公OA842条: the letters are a word of their own. */
    private boolean isLettered(NormalizedText text, int start) {
        String word = lettered.before(text, start);
        int from = word == null ? start : start - word.length();
        return from < start && (from == 0 || !isLatin(text.charAt(from - 1)));
    }

    /** Behind a unit a bar parts two counts, and the sum follows: 2250人/2400人, 90条+30条=120条. */
    private boolean isJoint(NormalizedText text, int start, char before) {
        boolean fraction =
                (before == '/' || before == '=') && start > 1 && Character.isIdeographic(text.charAt(start - 2));
        return !fraction && "./_-=%".indexOf(before) >= 0 || words.ordinal().indexOf(before) >= 0;
    }

    /** 第11至14项, 第30、35项, 第43-46项 count nothing. */
    private boolean isToOrdinal(NormalizedText text, int start, char before) {
        if (words.to().indexOf(before) < 0) {
            return false;
        }
        int i = start - 1;
        int farthest = Math.max(0, start - LONGEST_ORDINALS);
        while (i > farthest && (Digits.isDigit(text.charAt(i)) || words.to().indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < start - 2 && words.ordinal().indexOf(text.charAt(i)) >= 0;
    }

    private static int hanEnd(NormalizedText text, int start) {
        return text.startsWith(PERCENT_WORDS, start)
                ? HanPercentage.endAt(text, start)
                : HanNumber.endAt(text, start, text.length());
    }

    static Quantity percentage(BigDecimal value, int decimals, int start, int end) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        return new Quantity(value, "%", Qualifier.EXACT, decimals, step, false, false, start, end);
    }

    private @Nullable Quantity withUnit(NormalizedText text, Numeral number, WordsAt units) {
        int i = number.end();
        boolean more = isMore(text, i);
        i += more ? 1 : 0;
        BigDecimal scale = scaleAt(text, i, number);
        boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
        i += scaled ? 1 : 0;
        boolean moreAfter = isMore(text, i);
        i += moreAfter ? 1 : 0;
        String unit = units.behind(text, i);
        int end = i + (unit == null ? 0 : unit.length());
        if (unit == null) {
            unit = bareUnits.at(text, number, scaled, i);
            if (unit == null) {
                return null;
            }
        }
        int roughly = qualifierStart(text, number.start(), about);
        int least = qualifierStart(text, number.start(), atLeast);
        boolean atLeast = more || moreAfter || least < number.start();
        boolean whole = !scaled && number.decimals() == 0;
        return new Quantity(
                whole ? number.value() : plain(number.value().multiply(scale)),
                unit,
                roughly < number.start() ? Qualifier.ABOUT : atLeast ? Qualifier.AT_LEAST : Qualifier.EXACT,
                number.decimals(),
                whole ? BigDecimal.ONE : scale.movePointLeft(number.decimals()),
                number.han(),
                atLeast && roughly < number.start(),
                Math.min(roughly, least),
                end);
    }

    /** Without zeros behind the point; 3E+4 as 30000. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** 1.2万; behind digits also 8千. */
    private static BigDecimal scaleAt(NormalizedText text, int i, Numeral number) {
        boolean thousands = !number.han() && i == number.end() && text.startsWith(THOUSANDS, i);
        return thousands
                ? THOUSAND
                : text.startsWith(TEN_THOUSANDS, i)
                        ? TEN_THOUSAND
                        : text.startsWith("亿", i) ? HUNDRED_MILLION : BigDecimal.ONE;
    }

    private boolean isMore(NormalizedText text, int i) {
        return i < text.length() && words.more().indexOf(text.charAt(i)) >= 0;
    }

    private static int qualifierStart(NormalizedText text, int start, WordsAt words) {
        String word = words.before(text, start);
        return word == null ? start : start - word.length();
    }
}
