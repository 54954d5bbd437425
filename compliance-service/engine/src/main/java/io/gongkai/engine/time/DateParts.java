package io.gongkai.engine.time;

import io.gongkai.engine.text.HanNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Month and day of a date as printed; the day is empty where it is not said.
 *
 * @param month digits or numerals; month and day together where the 月 between them got lost
 */
record DateParts(int year, String month, String day) {

    private static final int LONGEST_MONTH = 2;

    /** The date; the first day of the month, or the last, where only the month is said. Null where there is no such date. */
    @Nullable
    LocalDate date(boolean endOfMonth) {
        if (!day.isEmpty()) {
            return valid(number(month), number(day));
        }
        if (month.length() <= LONGEST_MONTH) {
            int value = number(month);
            if (value >= 1 && value <= 12) {
                return endOfMonth ? YearMonth.of(year, value).atEndOfMonth() : LocalDate.of(year, value, 1);
            }
        }
        return split();
    }

    boolean saysDay() {
        return !day.isEmpty() || number(month) > 12;
    }

    /** 91 is 9-1, 831 is 8-31, 1031 is 10-31, 0901 is 9-1. */
    private @Nullable LocalDate split() {
        for (int at = 1; at < month.length(); at++) {
            LocalDate date = valid(number(month.substring(0, at)), number(month.substring(at)));
            boolean padded = month.charAt(0) == '0';
            if (date != null && (padded || month.charAt(at) != '0')) {
                return date;
            }
        }
        return null;
    }

    private @Nullable LocalDate valid(int monthOfYear, int dayOfMonth) {
        try {
            return LocalDate.of(year, monthOfYear, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int digit = printed.length() == 1 ? YearNumber.digit(printed.charAt(0)) : -1;
        return digit >= 0 ? digit : (int) HanNumber.parse(printed, 0, printed.length());
    }
}
