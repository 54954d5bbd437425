package io.gongkai.engine.time;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a year that a statement is about (2019-2020学年，主动公开信息…) from one that is only named: compared with, part of a
 * document's name, a beginning, a plan. Thread-safe.
 */
final class ScopeReader {

    private static final int LONGEST_NAME = 28;

    private final TimeLexicon lexicon;
    private final SelfReferences selfReferences;
    private final Phrase lead;
    private final Phrase otherLead;
    private final Pattern follow;
    private final Pattern document;
    private final Pattern relative;
    private final Pattern since;
    private final Phrase contrast;
    private final Phrase plan;
    private final Phrase toCome;
    private final Phrase countBefore;
    private final Phrase countCompared;
    private final Phrase history;
    private final Phrase disclosure;
    private final Pattern currentYearNext;

    ScopeReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        selfReferences = new SelfReferences(lexicon);
        lead = Phrase.of(lexicon.scopeLead());
        otherLead = Phrase.of(lexicon.otherLead());
        follow = Pattern.compile(lexicon.scopeFollow());
        document = Pattern.compile(lexicon.document());
        relative = Pattern.compile(lexicon.relative());
        since = Pattern.compile(lexicon.since());
        contrast = Phrase.of(lexicon.contrast());
        plan = Phrase.of(lexicon.plan());
        toCome = Phrase.of(lexicon.toCome());
        countBefore = Phrase.of(lexicon.countBefore());
        countCompared = Phrase.of(lexicon.countCompared());
        history = Phrase.of(lexicon.history());
        disclosure = Phrase.of(lexicon.disclosure());
        currentYearNext = Pattern.compile(lexicon.currentYearNext());
    }

    List<ScopedYear> otherSchoolYears(Surroundings report) {
        List<ScopedYear> others = new ArrayList<>();
        for (FoundSchoolYear year : report.schoolYears()) {
            boolean couldBeSlip = Math.abs(year.last() - year.first()) <= 1;
            if (selfReferences.isNoYearToCome(report, year)) {
                others.add(new ScopedYear("下一学年(" + year + ")", year.span(), true));
                continue;
            }
            if (year.is(report.reportYear()) || !couldBeSlip || report.inTitle(year.span())) {
                continue;
            }
            if (selfReferences.isOne(report, year)) {
                others.add(new ScopedYear(year.toString(), year.span(), true));
            } else if (isScope(report, year.span())) {
                others.add(new ScopedYear(year.toString(), year.span(), isCertain(report, year)));
            }
        }
        return others;
    }

    /** Whether the year at this span is the time for which the words after it hold. */
    boolean isScope(Surroundings report, Span span) {
        if (!report.isFollowedBy(follow, span) || report.inTable(span) || report.namesSeveral(span)) {
            return false;
        }
        String before = report.before(span);
        String after = report.after(span);
        return before.lastIndexOf('《') <= before.lastIndexOf('》')
                && lead.isIn(before)
                && !otherLead.isIn(before)
                && !since.matcher(after).lookingAt()
                && !document.matcher(start(after)).lookingAt()
                && !relative.matcher(start(after)).lookingAt()
                && !contrast.isIn(after)
                && !plan.isIn(after);
    }

    private static String start(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_NAME));
    }

    private boolean isCertain(Surroundings report, FoundSchoolYear year) {
        SchoolYear own = report.reportYear();
        int lag = own.startYear() - year.first();
        if (lag > lexicon.longestLag() || tellsHistory(report, year.span()) || isCompared(report, year.span())) {
            return false;
        }
        return lag >= 0 || speaksOfDisclosure(report.after(year.span())) && !isToCome(report, year.span());
    }

    private boolean isCompared(Surroundings report, Span span) {
        return countBefore.isIn(report.before(span)) && countCompared.isIn(report.after(span));
    }

    /** Whether it is told of what will be done: anywhere in the sentence, or among the measures. */
    private boolean isToCome(Surroundings report, Span span) {
        return toCome.isIn(report.before(span)) || toCome.isIn(report.after(span)) || report.isIn(PartCode.S6, span);
    }

    /** Whether past merits are told, or the next sentence turns to the report's own year. */
    boolean tellsHistory(Surroundings report, Span span) {
        String next = report.next(span);
        return history.isIn(report.after(span))
                || currentYearNext.matcher(next).lookingAt()
                || next.startsWith(report.reportYear().toString());
    }

    boolean speaksOfDisclosure(String words) {
        return disclosure.isIn(words);
    }
}
