package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Span;
import java.util.Set;

/** Tells whether a clause counts all there is of the year, some of it, or something of another time. */
final class StatementScope {

    private static final int TITLE = 400;

    private final Phrase elsewhere;
    private final Phrase own;
    private final Phrase season;
    private final Phrase aside;
    private final Phrase schoolYear;
    private final Phrase undated;
    private final Phrase among;
    private final Phrase cumulative;
    private final Phrase some;
    private final Phrase remainder;
    private final Phrase year;
    private final Phrase school;
    private final Phrase total;
    private final Phrase time;
    private final Phrase definite;
    private final Phrase all;
    private final Set<String> events;
    private final Set<String> issues;

    StatementScope(RestatedLexicon lexicon, String ownScope) {
        elsewhere = Phrase.of(lexicon.elsewhere());
        own = Phrase.of(ownScope);
        season = Phrase.of(lexicon.season());
        aside = Phrase.of(lexicon.aside());
        cumulative = Phrase.of(lexicon.cumulative());
        schoolYear = Phrase.of(lexicon.schoolYear());
        undated = Phrase.of(lexicon.undated());
        among = Phrase.of(lexicon.among());
        some = Phrase.of(lexicon.some());
        remainder = Phrase.of(lexicon.remainder());
        year = Phrase.of(lexicon.year());
        school = Phrase.of(lexicon.school());
        total = Phrase.of(lexicon.total());
        time = Phrase.of(lexicon.time());
        definite = Phrase.of(lexicon.definite());
        all = Phrase.of(lexicon.all());
        events = Words.set(lexicon.events());
        issues = Words.set(lexicon.issues());
    }

    /**
     * Whether it counts something of another time or some of what there is.
     *
     * @param named whether what it counts is named before the count
     */
    boolean isOther(Clause clause, boolean named) {
        return aside.isIn(clause.said())
                || clause.goesOnWith(remainder)
                || clause.scopeHolds(season)
                || clause.scopeEndsWith(elsewhere, own)
                || isOfOtherYear(clause)
                || cumulative.isIn(clause.said()) && !isOfYear(clause)
                || !named && (clause.scopeHolds(among) || clause.goesOnWith(some) && !definite.isIn(clause.said()));
    }

    /** Whether it says that it counts all, or points back to what was told: of events 全年 is not enough, 全年共 is. */
    boolean isAll(Clause clause, String unit, boolean named) {
        if (among.isIn(clause.said()) || undated.isIn(clause.said())) {
            return false;
        }
        String said = clause.said();
        if (!named && !issues.contains(unit)) {
            return definite.isIn(said) || !events.contains(unit) && clause.goesOnWith(all);
        }
        return (isOfYear(clause) || school.isIn(said)) && (!events.contains(unit) || total.isIn(said));
    }

    /** The year that a text names first, in its title, is its own. */
    private boolean isOfOtherYear(Clause clause) {
        String named = clause.lastOf(schoolYear);
        Span first = named == null ? null : schoolYear.first(clause.text(), 0, Math.min(TITLE, clause.end()));
        return first != null && !clause.text().substring(first).equals(named);
    }

    private boolean isOfYear(Clause clause) {
        return year.isIn(clause.said()) || clause.followsOn(time);
    }
}
