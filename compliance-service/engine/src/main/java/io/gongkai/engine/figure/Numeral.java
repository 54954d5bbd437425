package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;

/**
 * A number as it stands in a text, without its unit.
 *
 * @param decimals digits behind the point
 * @param han whether it is written in Chinese numerals
 */
record Numeral(int start, int end, BigDecimal value, int decimals, boolean han) {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    /** 1万3千: with the thousands that follow its ten thousands. */
    Numeral withThousands(NormalizedText text) {
        boolean told = decimals == 0
                && end + 2 < text.length()
                && text.charAt(end) == '万'
                && Digits.isDigit(text.charAt(end + 1))
                && text.charAt(end + 2) == '千';
        long all = told ? value.longValue() * 10_000 + (text.charAt(end + 1) - '0') * 1000L : 0;
        return told ? new Numeral(start, end + 3, BigDecimal.valueOf(all), 0, han) : this;
    }

    boolean mayBeYear() {
        return decimals == 0 && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

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
