package io.gongkai.engine.figure;

import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Percentages in words: 百分之三十, 百分之九十六点五, 百分之百. */
final class HanPercentage {

    static final String WORDS = "百分之";
    private static final char POINT = '点';
    private static final int MOST_DECIMALS = 4;

    private HanPercentage() {}

    /** Index after the percentage that begins at start with its words. */
    static int endAt(NormalizedText text, int start) {
        int whole = HanNumber.endAt(text, start + WORDS.length(), text.length());
        if (whole + 1 < text.length() && text.charAt(whole) == POINT && HanNumber.isNumeral(text.charAt(whole + 1))) {
            return HanNumber.endAt(text, whole + 1, text.length());
        }
        return whole;
    }

    static @Nullable Quantity at(NormalizedText text, int start, int end) {
        int from = start + WORDS.length();
        int whole = HanNumber.endAt(text, from, end);
        long value = HanNumber.parse(text, from, whole);
        int decimals = Math.max(0, end - whole - 1);
        if (value < 0 || decimals > MOST_DECIMALS) {
            return null;
        }
        StringBuilder number = new StringBuilder().append(value);
        for (int i = whole + 1; i < end; i++) {
            number.append(i == whole + 1 ? "." : "").append(HanNumber.parse(text, i, i + 1));
        }
        return QuantityReader.percentage(new BigDecimal(number.toString()), decimals, start, end);
    }
}
