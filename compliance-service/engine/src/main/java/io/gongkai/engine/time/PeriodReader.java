package io.gongkai.engine.time;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import io.gongkai.engine.time.TimeLexicon.PeriodWeights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the period a report says it covers, also where 年, 月 or 日 got lost: 202191日至2022831日. Thread-safe. */
final class PeriodReader {

    private static final int LONGEST_RANGE = 60;

    private final TimeLexicon lexicon;
    private final PeriodWeights weights;
    private final Pattern range;
    private final Phrase cue;
    private final Phrase cueAfter;
    private final PeriodCounts counts;
    private final Phrase openingCueBefore;
    private final Phrase openingCueAfter;
    private final Phrase other;

    PeriodReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        weights = lexicon.periodWeights();
        range = Pattern.compile(lexicon.range());
        cue = Phrase.of(lexicon.periodCue());
        cueAfter = Phrase.of(lexicon.periodCueAfter());
        counts = new PeriodCounts(lexicon);
        openingCueBefore = Phrase.of(lexicon.openingCueBefore());
        openingCueAfter = Phrase.of(lexicon.openingCueAfter());
        other = Phrase.of(lexicon.otherPeriod());
    }

    private record Candidate(FoundPeriod period, int score) {}

    /** Periods that the report gives as its own, the likeliest first; empty where it states none. */
    List<FoundPeriod> find(NormalizedText text, Sentences sentences, int[] anchors, SchoolYear year) {
        List<Candidate> candidates = new ArrayList<>();
        Matcher matcher = range.matcher(text);
        int end = 0;
        for (int anchor : anchors) {
            if (anchor < end || isSchoolYear(text, anchor)) {
                continue;
            }
            matcher.region(anchor, Math.min(text.length(), anchor + LONGEST_RANGE));
            if (!matcher.lookingAt()) {
                continue;
            }
            Optional<Candidate> candidate = candidate(text, sentences, matcher, year);
            if (candidate.isPresent()) {
                candidates.add(candidate.get());
                end = matcher.end();
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.score() >= weights.least())
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .map(Candidate::period)
                .toList();
    }

    /** Two years side by side, 2020-2021 or 20202021, are no dates; most years in a report stand so. */
    private static boolean isSchoolYear(NormalizedText text, int anchor) {
        int after = anchor + YearNumber.LENGTH;
        boolean dash = after < text.length() && text.charAt(after) == '-';
        return YearNumber.at(text, dash ? after + 1 : after) > 0;
    }

    private Optional<Candidate> candidate(NormalizedText text, Sentences sentences, Matcher matcher, SchoolYear year) {
        DateParts from = new DateParts(YearNumber.at(matcher.group("y1"), 0), matcher.group("m1"), matcher.group("d1"));
        LocalDate start = from.date(false);
        DateParts to = end(matcher, start);
        LocalDate end = to == null ? null : to.date(true);
        if (start == null || to == null || end == null) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start(), matcher.end());
        boolean daily = from.saysDay() && to.saysDay();
        Sentence sentence = sentences.at(span.start());
        boolean runsOver = daily && counts.runOver(text, sentence, span, start, end, year);
        boolean stated = runsOver
                || stated(text, sentence, span, daily)
                || new FoundPeriod(end, start, span, false, false).covers(year);
        boolean ofCounts = runsOver || stated && counts.areOwn(text, sentence, span);
        FoundPeriod period = new FoundPeriod(start, end, span, stated, ofCounts);
        if (!isPlausible(period, daily)) {
            return Optional.empty();
        }
        int weight = (daily ? weights.daily() : weights.monthly())
                + (stated ? weights.stated() : 0)
                + (period.covers(year) ? weights.schoolYear() : 0)
                + (isInOpening(span) ? weights.opening() : 0)
                - (isOther(text, sentences.at(span.start()), span) ? weights.other() : 0);
        return Optional.of(new Candidate(period, weight));
    }

    /**
     * A period about as long as a year, or one with a slip: the second year is wrong (2021年9月1日至2021年8月31日), or the dates
     * have changed places (2022年8月至2021年9月).
     */
    private boolean isPlausible(FoundPeriod period, boolean daily) {
        long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
        if (days > lexicon.longestDays()) {
            return false;
        }
        boolean turned = days <= -lexicon.shortestDays();
        boolean slip = period.stated() && (daily || turned) && days <= 1 && days >= -lexicon.longestDays();
        return slip || days >= lexicon.shortestDays();
    }

    /** The second date, which may leave its year out: 2021年9月1日至8月31日, 2021年9月至次年8月. */
    private static @Nullable DateParts end(Matcher matcher, @Nullable LocalDate start) {
        String month = matcher.group("m2");
        String day = matcher.group("d2");
        if (matcher.group("y2") != null) {
            return new DateParts(YearNumber.at(matcher.group("y2"), 0), month, day);
        }
        if (start == null) {
            return null;
        }
        if (matcher.group("next") != null) {
            return new DateParts(start.getYear() + 1, month, day);
        }
        if (!"月".equals(matcher.group("s2"))) {
            return null;
        }
        LocalDate sameYear = new DateParts(start.getYear(), month, day).date(true);
        boolean later = sameYear != null && sameYear.isAfter(start);
        return new DateParts(later ? start.getYear() : start.getYear() + 1, month, day);
    }

    private boolean stated(NormalizedText text, Sentence sentence, Span span, boolean daily) {
        if (isBefore(cue, text, sentence, span) || cueAfter.endAt(text, span.end(), afterEnd(text, span)) >= 0) {
            return true;
        }
        return daily
                && isInOpening(span)
                && (isBefore(openingCueBefore, text, sentence, span)
                        || openingCueAfter.endAt(text, span.end(), afterEnd(text, span)) >= 0);
    }

    private boolean isInOpening(Span span) {
        return span.start() < lexicon.openingLength();
    }

    private boolean isOther(NormalizedText text, Sentence sentence, Span span) {
        return isBefore(other, text, sentence, span) || other.isIn(text, span.end(), afterEnd(text, span));
    }

    private boolean isBefore(Phrase words, NormalizedText text, Sentence sentence, Span span) {
        int from = Math.max(sentence.start(), span.start() - lexicon.cueReachBefore());
        return words.isIn(text, from, span.start());
    }

    private int afterEnd(NormalizedText text, Span span) {
        return Math.min(text.length(), span.end() + lexicon.cueReachAfter());
    }
}
