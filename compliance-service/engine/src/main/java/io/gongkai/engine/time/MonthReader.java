package io.gongkai.engine.time;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds months and days left over from the year before: 本学年末即2021年8月底 in the report on 2021-2022, 截至2021年8月31日比
 * 2021年8月31日增加. Thread-safe.
 */
final class MonthReader {

    private static final int LONGEST = 12;
    private static final int REACH = 24;
    private static final int FARTHEST_REPEATED = 60;
    /** A school year may be said to begin so many months before its first day. */
    private static final int EARLIEST_OPENING = 2;

    private final Pattern month;
    private final Phrase ownBefore;
    private final Phrase ownAfter;
    private final Phrase until;
    private final Phrase compared;

    MonthReader(TimeLexicon lexicon) {
        month = Pattern.compile(lexicon.month());
        ownBefore = Phrase.of(lexicon.ownMonthBefore());
        ownAfter = Phrase.of(lexicon.ownMonthAfter());
        until = Phrase.of(lexicon.untilDay());
        compared = Phrase.of(lexicon.comparedDay());
    }

    List<ScopedYear> leftOver(Surroundings report, int[] anchors) {
        List<ScopedYear> found = new ArrayList<>();
        NormalizedText text = report.text();
        LocalDate start = report.reportYear().start();
        Matcher matcher = month.matcher(text);
        for (int anchor : anchors) {
            matcher.region(anchor, Math.min(text.length(), anchor + LONGEST));
            if (!matcher.lookingAt()) {
                continue;
            }
            YearMonth said = YearMonth.of(YearNumber.at(text, anchor), Integer.parseInt(matcher.group("month")));
            if (said.atEndOfMonth().isBefore(start)
                    && isWrong(report, new Span(anchor, matcher.end()), said, matcher.group("day") != null)) {
                found.add(new ScopedYear(matcher.group(), new Span(anchor, matcher.end()), true));
            }
        }
        return found;
    }

    private boolean isWrong(Surroundings report, Span span, YearMonth said, boolean day) {
        NormalizedText text = report.text();
        Sentence sentence = report.sentences().at(span.start());
        int from = Math.max(sentence.start(), span.start() - REACH);
        int to = Math.min(sentence.end(), span.end() + REACH);
        YearMonth opening = YearMonth.from(report.reportYear().start()).minusMonths(EARLIEST_OPENING);
        return ownBefore.isIn(text, from, span.start())
                || said.isBefore(opening) && ownAfter.endAt(text, span.end(), to) >= 0
                || day && until.isIn(text, from, span.start()) && isComparedWithItself(text, sentence, span);
    }

    private boolean isComparedWithItself(NormalizedText text, Sentence sentence, Span span) {
        int end = Math.min(sentence.end(), span.end() + FARTHEST_REPEATED);
        int again = text.indexOf(text.substring(span), span.end(), end);
        return again >= 0 && compared.isIn(text, span.end(), again);
    }
}
