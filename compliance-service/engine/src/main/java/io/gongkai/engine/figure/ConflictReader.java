package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds totals, counts of a department and figures that a report has but once where they are stated twice with different
 * values, and any other figure that is stated twice with digits in another order: 860条 and 806条.
 */
final class ConflictReader {

    private static final String TOTAL = "disclosed_total";
    private static final String PERSON = "人";
    private static final Set<String> PERSONS = Set.of(PERSON, "名", "位");
    private static final String DEPARTMENT = "disclosed_site_by_unit";
    /** Numbers of two digits look alike by chance. */
    private static final BigDecimal LEAST_SWAPPED = BigDecimal.valueOf(100);

    private final Phrase otherScope;
    private final Phrase ownScope;
    private final Pattern nameEnd;
    private final Pattern plain;
    private final RestatedFigures restated;

    ConflictReader(FigureLexicon lexicon) {
        otherScope = Phrase.of(lexicon.otherScope());
        ownScope = Phrase.of(lexicon.ownScope());
        plain = Pattern.compile(lexicon.departmentPlain());
        nameEnd = Pattern.compile(lexicon.departmentNameEnd());
        restated = new RestatedFigures(lexicon.restated());
    }

    List<Conflict> read(NormalizedText text, Sentences sentences, List<FoundFigure> figures) {
        List<Conflict> conflicts = new ArrayList<>();
        Scopes scopes = new Scopes(text, sentences, otherScope, ownScope);
        FoundFigure total = null;
        Map<String, FoundFigure> departments = new HashMap<>();
        Map<String, FoundFigure> digits = new HashMap<>();
        for (FoundFigure figure : figures) {
            if (figure.metric().equals(TOTAL) && !scopes.isOther(figure)) {
                if (total != null && disagree(total, figure) && !scopes.sameSentence(total, figure)) {
                    conflicts.add(new Conflict(total, figure, scopes.sameYears(total, figure)));
                }
                total = total == null ? figure : total;
            } else if (figure.metric().equals(DEPARTMENT)) {
                String name = nameOf(text, figure);
                FoundFigure known = name.isEmpty() ? null : departments.putIfAbsent(name, figure);
                if (known != null && disagree(known, figure)) {
                    conflicts.add(new Conflict(known, figure, false));
                }
            } else if (figure.value().compareTo(LEAST_SWAPPED) >= 0) {
                FoundFigure known = digits.putIfAbsent(kind(figure), figure);
                if (known != null && disagree(known, figure) && !scopes.sameSentence(known, figure)) {
                    conflicts.add(new Conflict(known, figure, false));
                }
            }
        }
        conflicts.addAll(restated.read(text, scopes, figures, conflicts));
        return conflicts;
    }

    /** 教务处 of 教务处本学年发布信息350条. */
    private String nameOf(NormalizedText text, FoundFigure figure) {
        String words = nameEnd.split(text.substring(figure.span()), 2)[0];
        return plain.matcher(words).replaceAll("");
    }

    /** The same for figures that differ in the order of their digits only. */
    private static String kind(FoundFigure figure) {
        char[] digits = figure.value().toPlainString().toCharArray();
        Arrays.sort(digits);
        return figure.metric() + ' ' + unit(figure) + ' ' + new String(digits);
    }

    /** 人 for persons, however they are counted. */
    static String unit(FoundFigure figure) {
        return PERSONS.contains(figure.unit()) ? PERSON : figure.unit();
    }

    static boolean disagree(FoundFigure one, FoundFigure other) {
        return unit(one).equals(unit(other))
                && one.qualifier() == Qualifier.EXACT
                && other.qualifier() == Qualifier.EXACT
                && one.value().compareTo(other.value()) != 0;
    }
}
