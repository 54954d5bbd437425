package io.gongkai.engine.time;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day that is said to be the last of the report's figures where it is not that of the school year: 全部数据的统计截止日为
 * 2022年7月15日. Thread-safe.
 */
final class CutoffReader {

    private static final int LONGEST = 12;
    private static final int REACH = 40;
    private static final int FARTHEST = 400;
    private static final String GOES_ON = "至到-";

    private final Pattern month;
    private final Phrase cutoff;

    CutoffReader(TimeLexicon lexicon) {
        month = Pattern.compile(lexicon.month());
        cutoff = Phrase.of(lexicon.cutoff());
    }

    /** The periods that such days end; they begin with the school year. */
    List<FoundPeriod> find(NormalizedText text, Sentences sentences, int[] anchors, SchoolYear year) {
        List<FoundPeriod> found = new ArrayList<>();
        Matcher matcher = month.matcher(text);
        for (int anchor : anchors) {
            matcher.region(anchor, Math.min(text.length(), anchor + LONGEST));
            if (!matcher.lookingAt() || matcher.group("day") == null || beginsRange(text, matcher.end())) {
                continue;
            }
            Optional<LocalDate> day = PrintedDate.of(
                    text.substring(anchor, anchor + YearNumber.LENGTH), matcher.group("month"), matcher.group("day"));
            int from = Math.max(sentences.at(anchor).start(), anchor - REACH);
            if (day.isPresent() && isNear(day.get(), year) && cutoff.isIn(text, from, anchor)) {
                found.add(new FoundPeriod(year.start(), day.get(), new Span(anchor, matcher.end()), true, true));
            }
        }
        return found;
    }

    private static boolean isNear(LocalDate day, SchoolYear year) {
        long off = Math.abs(ChronoUnit.DAYS.between(year.end(), day));
        return off > 0 && off <= FARTHEST;
    }

    private static boolean beginsRange(NormalizedText text, int end) {
        return end < text.length() && GOES_ON.indexOf(text.charAt(end)) >= 0;
    }
}
