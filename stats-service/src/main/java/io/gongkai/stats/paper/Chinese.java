package io.gongkai.stats.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Locale;

/** Numbers and dates as official documents write them (GB/T 15835). */
public final class Chinese {

    /** What stands in a table where nothing is known; never a zero. */
    public static final String UNKNOWN = "—";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int PERCENT = 2;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private Chinese() {}

    /** 一 to 九十九, as headings are numbered. */
    public static String ordinal(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("No heading has the number " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.charAt(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? DIGITS.charAt(ones) : "");
    }

    public static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A share from 0 to 1 in percent, exactly: shares are rounded to four decimals before. */
    public static String percent(BigDecimal share) {
        return number(share.movePointRight(PERCENT)) + "%";
    }

    /** Between two shares, without a sign: the sentence says whether up or down. */
    public static String points(BigDecimal difference) {
        return number(difference.abs().movePointRight(PERCENT)) + "个百分点";
    }

    /** A quartile or mean to one decimal. */
    public static String rounded(BigDecimal value) {
        return number(value.setScale(1, RoundingMode.HALF_UP));
    }

    /** 2020—2021, the dash of a span of years. */
    public static String schoolYear(String year) {
        return year.replace('-', '—');
    }

    public static String date(LocalDate date) {
        return String.format(Locale.ROOT, "%d年%d月%d日", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static String date(Instant instant) {
        return date(instant.atZone(HERE).toLocalDate());
    }

    /** To the minute, in Chinese time, as sentences have it. */
    public static String minute(Instant instant) {
        ZonedDateTime time = instant.atZone(HERE);
        return date(time.toLocalDate()) + String.format(Locale.ROOT, "%d时%02d分", time.getHour(), time.getMinute());
    }

    /** To the second, in Chinese time. */
    public static String time(Instant instant) {
        return minute(instant)
                + String.format(Locale.ROOT, "%02d秒", instant.atZone(HERE).getSecond());
    }

    public static String list(Collection<String> names) {
        return String.join("、", names);
    }
}
