package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the period a report says it covers, also where 年, 月 or 日 got lost: 202191日至2022831日. Thread-safe. */
public final class PeriodReader {

    /** Nearer dates are an event, not the period of a report. */
    private static final int SHORTEST_DAYS = 180;

    private static final Pattern RANGE =
            Pattern.compile("(20\\d\\d)([年./-]?)(\\d{1,4})([月./-]?)(\\d{0,2})日?起?(?:至|到|-|—)"
                    + "(?:(20\\d\\d)|(次年|翌年))([年./-]?)(\\d{1,4})([月./-]?)(\\d{0,2})日?");

    public Optional<FoundPeriod> find(NormalizedText text) {
        Matcher matcher = RANGE.matcher(text);
        while (matcher.find()) {
            Optional<FoundPeriod> period = period(matcher);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundPeriod> period(Matcher matcher) {
        int startYear = Integer.parseInt(matcher.group(1));
        int endYear = matcher.group(6) == null ? startYear + 1 : Integer.parseInt(matcher.group(6));
        LocalDate start = date(startYear, matcher.group(3), matcher.group(5), false);
        LocalDate end = date(endYear, matcher.group(9), matcher.group(11), true);
        if (start == null || end == null || ChronoUnit.DAYS.between(start, end) < SHORTEST_DAYS) {
            return Optional.empty();
        }
        return Optional.of(new FoundPeriod(start, end, new Span(matcher.start(), matcher.end())));
    }

    /** Month and day, which stand together where the 月 between them got lost. */
    private static @Nullable LocalDate date(int year, String month, String day, boolean endOfMonth) {
        if (!day.isEmpty()) {
            return valid(year, Integer.parseInt(month), Integer.parseInt(day));
        }
        if (month.length() <= 2) {
            int value = Integer.parseInt(month);
            if (value >= 1 && value <= 12) {
                return endOfMonth ? YearMonth.of(year, value).atEndOfMonth() : LocalDate.of(year, value, 1);
            }
        }
        for (int split = 1; split < month.length(); split++) {
            LocalDate date =
                    valid(year, Integer.parseInt(month.substring(0, split)), Integer.parseInt(month.substring(split)));
            if (date != null && month.charAt(split) != '0') {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
