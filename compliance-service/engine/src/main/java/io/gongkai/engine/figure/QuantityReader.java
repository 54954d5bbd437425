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
    private static final String TEN_THOUSANDS = "万";
    private static final String PERCENT_WORDS = HanPercentage.WORDS;

    private final QuantityLexicon words;
    private final WordsAt about;
    private final WordsAt atLeast;
    private final WordsAt lettered;
    private final WordsAt units;
    private final WordsAt hanUnits;

    QuantityReader(QuantityLexicon words, List<String> units, List<String> hanUnits) {
        this.words = words;
        about = new WordsAt(words.about());
        atLeast = new WordsAt(words.atLeast());
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
        if (end - start > words.longestNumber() || partOfWord && before != '-' || cut) {
            return null;
        }
        Numeral numeral = Numeral.arabic(text, start, end);
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
        long value = HanNumber.parse(text, start, end);
        return value < 0 ? null : withUnit(text, new Numeral(start, end, BigDecimal.valueOf(value), 0, true), hanUnits);
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

    /** A bar behind a unit parts two counts: 2250人/2400人. */
    private boolean isJoint(NormalizedText text, int start, char before) {
        boolean fraction = before == '/' && start > 1 && Character.isIdeographic(text.charAt(start - 2));
        return !fraction && "./_-=%".indexOf(before) >= 0 || words.ordinal().indexOf(before) >= 0;
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

    /** A number without its unit. */
    private record Numeral(int start, int end, BigDecimal value, int decimals, boolean han) {

        /** Of at most 18 digits: 3,584 or 96.05. */
        static Numeral arabic(NormalizedText text, int start, int end) {
            long digits = 0;
            int point = end;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c == '.') {
                    point = i + 1;
                } else if (c != ',') {
                    digits = digits * 10 + c - '0';
                }
            }
            int decimals = end - point;
            return new Numeral(start, end, BigDecimal.valueOf(digits, decimals), decimals, false);
        }
    }

    private @Nullable Quantity withUnit(NormalizedText text, Numeral number, WordsAt units) {
        int i = number.end();
        boolean more = isMore(text, i);
        i += more ? 1 : 0;
        BigDecimal scale = scaleAt(text, i);
        boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
        i += scaled ? 1 : 0;
        boolean moreAfter = isMore(text, i);
        i += moreAfter ? 1 : 0;
        String unit = units.behind(text, i);
        if (unit == null && !(endsBare(text, i) && (scaled || endsInTenThousands(text, number)))) {
            return null;
        }
        int roughly = qualifierStart(text, number.start(), about);
        int least = qualifierStart(text, number.start(), atLeast);
        boolean atLeast = more || moreAfter || least < number.start();
        boolean whole = !scaled && number.decimals() == 0;
        return new Quantity(
                whole ? number.value() : plain(number.value().multiply(scale)),
                unit == null ? "" : unit,
                roughly < number.start() ? Qualifier.ABOUT : atLeast ? Qualifier.AT_LEAST : Qualifier.EXACT,
                number.decimals(),
                whole ? BigDecimal.ONE : scale.movePointLeft(number.decimals()),
                number.han(),
                atLeast && roughly < number.start(),
                Math.min(roughly, least),
                i + (unit == null ? 0 : unit.length()));
    }

    /** Without zeros behind the point; 3E+4 as 30000. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal scaleAt(NormalizedText text, int i) {
        return text.startsWith("万", i) ? TEN_THOUSAND : text.startsWith("亿", i) ? HUNDRED_MILLION : BigDecimal.ONE;
    }

    private boolean endsBare(NormalizedText text, int i) {
        return i >= text.length()
                || text.gapBefore(i).breaksLine()
                || words.closing().indexOf(text.charAt(i)) >= 0;
    }

    private static boolean endsInTenThousands(NormalizedText text, Numeral number) {
        long first = HanNumber.parse(text, number.start(), number.start() + 1);
        boolean told = number.han() && text.indexOf(TEN_THOUSANDS, number.start(), number.end()) >= 0;
        return told && first > 0 && first < 10;
    }

    private boolean isMore(NormalizedText text, int i) {
        return i < text.length() && words.more().indexOf(text.charAt(i)) >= 0;
    }

    private static int qualifierStart(NormalizedText text, int start, WordsAt words) {
        String word = words.before(text, start);
        return word == null ? start : start - word.length();
    }
}
