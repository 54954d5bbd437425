package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds totals, counts of a department and figures that a report has but once where they are stated twice with different
 * values, and any other figure that is stated twice with digits in another order: 860条 and 806条.
 */
final class ConflictReader {

    private static final String TOTAL = "disclosed_total";
    private static final String DEPARTMENT = "disclosed_site_by_unit";
    /** Numbers of two digits look alike by chance. */
    private static final BigDecimal LEAST_SWAPPED = BigDecimal.valueOf(100);

    /** How far before the end of a count the bracket may open. */
    private static final int REACH = 24;

    private final Phrase otherScope;
    private final Phrase someTogether;
    private final Phrase ownScope;
    private final RestatedDepartments departments;
    private final RestatedFigures restated;
    private final Phrase elsewhere;
    private final StatementsReader statements;
    private final RestatedThings things;
    private final DeniedThings denied;

    ConflictReader(FigureLexicon lexicon, RestatedLexicon words) {
        otherScope = Phrase.of(lexicon.otherScope());
        someTogether = Phrase.of(lexicon.someTogether());
        ownScope = Phrase.of(lexicon.ownScope());
        departments = new RestatedDepartments(lexicon, words);
        restated = new RestatedFigures(lexicon.restated(), words);
        elsewhere = Phrase.of(lexicon.restated().elsewhere());
        things = new RestatedThings(words);
        denied = new DeniedThings(words, lexicon.ownScope());
        statements = new StatementsReader(new StatementReader(words, lexicon.ownScope()), words);
    }

    List<Conflict> read(
            NormalizedText text, Sentences sentences, List<FoundFigure> figures, List<Quantity> quantities) {
        StatedValues values = new StatedValues(quantities);
        List<Conflict> conflicts = new ArrayList<>();
        Scopes scopes = new Scopes(text, sentences, otherScope, ownScope);
        FoundFigure total = null;
        Map<String, FoundFigure> digits = new HashMap<>();
        for (FoundFigure figure : figures) {
            if (figure.metric().equals(TOTAL) && !scopes.isOther(figure) && !isOfSome(text, figure)) {
                if (total != null && values.disagree(total, figure) && !scopes.sameSentence(total, figure)) {
                    conflicts.add(new Conflict(total, figure, scopes.sameYears(total, figure)));
                }
                total = total == null ? figure : total;
            } else if (!figure.metric().equals(DEPARTMENT) && figure.value().compareTo(LEAST_SWAPPED) >= 0) {
                FoundFigure known = digits.putIfAbsent(kind(figure), figure);
                if (known != null && values.disagree(known, figure) && !scopes.sameSentence(known, figure)) {
                    conflicts.add(new Conflict(known, figure, false));
                }
            }
        }
        Scopes narrow = new Scopes(text, sentences, elsewhere, ownScope);
        conflicts.addAll(departments.read(text, narrow, figures, values));
        List<Conflict> sure = new ArrayList<>(restated.read(text, narrow, figures, values));
        Collection<List<Statement>> stated = statements.read(
                text,
                sentences,
                quantities,
                some -> !things.read(text, scopes, List.of(some), values).isEmpty());
        sure.addAll(things.read(text, scopes, stated, values));
        sure.addAll(denied.read(text, sentences, scopes, stated, figures));
        return told(conflicts, sure);
    }

    /** (两项合计1220条) behind two of three channels. */
    private boolean isOfSome(NormalizedText text, FoundFigure figure) {
        int end = figure.span().end();
        return someTogether.isIn(text, Math.max(0, end - REACH), end);
    }

    /** The same for figures that differ in the order of their digits only. */
    private static String kind(FoundFigure figure) {
        return figure.metric() + ' ' + StatedValues.unit(figure) + ' ' + StatedValues.digits(figure.value());
    }

    /** Each place is told once, by what is surest of it. */
    private static List<Conflict> told(List<Conflict> some, List<Conflict> more) {
        Map<Integer, Conflict> byPlace = new LinkedHashMap<>();
        Stream.concat(some.stream(), more.stream())
                .forEach(conflict -> byPlace.merge(
                        conflict.second().span().end(),
                        conflict,
                        (known, next) -> next.sure() && !known.sure() ? next : known));
        return List.copyOf(byPlace.values());
    }
}
