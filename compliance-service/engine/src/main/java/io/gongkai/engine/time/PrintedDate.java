package io.gongkai.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/** A full date in digits or Chinese numerals. */
public final class PrintedDate {

    private PrintedDate() {}

    /** The date, or nothing where there is no such day: year in four digits, month and day as printed. */
    public static Optional<LocalDate> of(String year, String month, String day) {
        return Optional.ofNullable(new DateParts(YearNumber.at(year, 0), month, day).date(false));
    }
}
