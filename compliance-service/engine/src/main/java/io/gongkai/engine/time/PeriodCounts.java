package io.gongkai.engine.time;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Tells what is counted within a period: what the report itself counts (统计时段为2021年1月至12月，收到申请2件), which has one period
 * only, or budgets, admissions and the like, which have years of their own. Thread-safe.
 */
final class PeriodCounts {

    private static final int REACH_BEFORE = 60;
    private static final int REACH_AFTER = 120;

    private final int longestOverrun;
    private final Phrase own;
    private final Phrase others;
    private final Phrase past;
    private final Phrase clauseStart;
    private final Phrase counted;

    PeriodCounts(TimeLexicon lexicon) {
        longestOverrun = lexicon.longestOverrun();
        own = Phrase.of(lexicon.ownCounts());
        others = Phrase.of(lexicon.otherCounts());
        past = Phrase.of(lexicon.past());
        clauseStart = Phrase.of(lexicon.clauseStart());
        counted = Phrase.of(lexicon.counted());
    }

    /** Whether the sentence around the span tells of what the report counts and of nothing that is counted otherwise. */
    boolean areOwn(NormalizedText text, Sentence sentence, Span span) {
        int from = Math.max(sentence.start(), span.start() - REACH_BEFORE);
        int to = Math.min(sentence.end(), span.end() + REACH_AFTER);
        return own.isIn(text, from, to) && !others.isIn(text, from, to) && !past.isIn(text, from, span.start());
    }

    /** 2023年9月1日至2024年9月30日，网站发布信息721条: the right beginning or end, and some weeks too many at the other. */
    boolean runOver(
            NormalizedText text, Sentence sentence, Span span, LocalDate start, LocalDate end, SchoolYear year) {
        long late = ChronoUnit.DAYS.between(year.end(), end);
        long early = ChronoUnit.DAYS.between(start, year.start());
        boolean over =
                early == 0 && late > 0 && late <= longestOverrun || late == 0 && early > 0 && early <= longestOverrun;
        int from = Math.max(sentence.start(), span.start() - REACH_BEFORE);
        return over
                && clauseStart.isIn(text, from, span.start())
                && counted.endAt(text, span.end(), Math.min(sentence.end(), span.end() + REACH_AFTER)) >= 0
                && areOwn(text, sentence, span);
    }
}
