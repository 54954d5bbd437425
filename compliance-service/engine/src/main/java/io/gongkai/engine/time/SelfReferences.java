package io.gongkai.engine.time;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where a report names the year of itself: 现将2020-2021学年信息公开工作情况报告如下, 本学年(2020-2021学年), the heading of a part or
 * of the table of the list. Another year than the reported one is wrong there. Thread-safe.
 */
final class SelfReferences {

    private record Wording(TimeLexicon.SelfReference words, Phrase before, Pattern after) {}

    private final List<Wording> wordings;
    private final int longestLag;
    private final Phrase ownYear;
    private final Pattern ownYearAfter;
    private final Phrase nextYear;
    private final Phrase captionBefore;
    private final Pattern captionAfter;
    private final Phrase headingAside;
    private final Phrase plan;

    SelfReferences(TimeLexicon lexicon) {
        wordings = lexicon.selfReferences().stream()
                .map(words -> new Wording(words, Phrase.of(words.before()), Pattern.compile(words.after())))
                .toList();
        longestLag = lexicon.longestLag();
        ownYear = Phrase.of(lexicon.ownYear());
        ownYearAfter = Pattern.compile(lexicon.ownYearAfter());
        nextYear = Phrase.of(lexicon.nextYear());
        captionBefore = Phrase.of(lexicon.captionBefore());
        captionAfter = Pattern.compile(lexicon.captionAfter());
        headingAside = Phrase.of(lexicon.headingAside());
        plan = Phrase.of(lexicon.plan());
    }

    /** Whether a year that is not the reported one stands where that should stand. */
    boolean isOne(Surroundings report, FoundSchoolYear year) {
        Span span = year.span();
        String before = report.before(span);
        String after = report.after(span);
        return isSaidToBeOwn(before, after)
                || isLeftOver(report, year) && (isHeading(report, span) || isCaption(report, before, after, span))
                || wordings.stream().anyMatch(wording -> fits(wording, report, year, before, after));
    }

    /** 下一学年(2020-2021学年) in the report on that year. */
    boolean isNoYearToCome(Surroundings report, FoundSchoolYear year) {
        return year.first() <= report.reportYear().startYear() && nextYear.isIn(report.before(year.span()));
    }

    /** 本学年(2010-2011学年)工作有进步; a plan may mean the next one by it. */
    private boolean isSaidToBeOwn(String before, String after) {
        return (ownYear.isIn(before) || ownYearAfter.matcher(after).lookingAt()) && !plan.isIn(after);
    }

    private static boolean fits(
            Wording wording, Surroundings report, FoundSchoolYear year, String before, String after) {
        SchoolYear own = report.reportYear();
        boolean alone = year.first() == own.startYear() - 1 && !report.namesSeveral(year.span());
        return (!wording.words().introduction() || report.inIntroduction(year.span()))
                && (!wording.words().alone() || alone)
                && wording.before().isIn(before)
                && wording.after().matcher(after).lookingAt();
    }

    private boolean isLeftOver(Surroundings report, FoundSchoolYear year) {
        int lag = report.reportYear().startYear() - year.first();
        return lag > 0 && lag <= longestLag;
    }

    private boolean isHeading(Surroundings report, Span span) {
        Span heading = report.heading(span);
        return heading != null && !headingAside.isIn(report.text().substring(heading));
    }

    private boolean isCaption(Surroundings report, String before, String after, Span span) {
        return captionAfter.matcher(after).matches() && captionBefore.isIn(before) && !report.inTable(span);
    }
}
