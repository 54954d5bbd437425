package io.gongkai.ingest.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whether a report came in time. Due dates are days of Chinese law, so the day is that of Asia/Shanghai. */
final class Lateness {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Lateness() {}

    static boolean isLate(Instant submitted, LocalDate dueDate) {
        return day(submitted).isAfter(dueDate);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(CHINA).toLocalDate();
    }
}
