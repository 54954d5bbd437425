package io.gongkai.engine.figure;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds totals, and counts of a department, that are stated twice with different values, and any other figure that is stated
 * twice with digits in another order: 860条 and 806条.
 */
final class ConflictReader {

    private static final String TOTAL = "disclosed_total";
    private static final String DEPARTMENT = "disclosed_site_by_unit";
    /** Numbers of two digits look alike by chance. */
    private static final BigDecimal LEAST_SWAPPED = BigDecimal.valueOf(100);

    private static final Pattern YEARS = Pattern.compile("20\\d\\d-20\\d\\d");

    private final Pattern otherScope;
    private final Pattern ownScope;
    private final Pattern nameEnd;

    /** @param ownScope words that lead back from another scope to that of the report */
    ConflictReader(String otherScope, String ownScope, String nameEnd) {
        this.otherScope = Pattern.compile(otherScope);
        this.ownScope = Pattern.compile(ownScope);
        this.nameEnd = Pattern.compile(nameEnd);
    }

    List<Conflict> read(NormalizedText text, Sentences sentences, List<FoundFigure> figures) {
        List<Conflict> conflicts = new ArrayList<>();
        FoundFigure total = null;
        Map<String, FoundFigure> departments = new HashMap<>();
        Map<String, FoundFigure> digits = new HashMap<>();
        for (FoundFigure figure : figures) {
            if (figure.metric().equals(TOTAL) && !hasOtherScope(text, sentences, figure)) {
                if (total != null && disagree(total, figure) && !sameSentence(sentences, total, figure)) {
                    conflicts.add(new Conflict(total, figure, sameYears(text, sentences, total, figure)));
                }
                total = total == null ? figure : total;
            } else if (figure.metric().equals(DEPARTMENT)) {
                String name = nameEnd.split(text.substring(figure.span()), 2)[0];
                FoundFigure known = departments.putIfAbsent(name, figure);
                if (known != null && disagree(known, figure)) {
                    conflicts.add(new Conflict(known, figure, false));
                }
            } else if (figure.value().compareTo(LEAST_SWAPPED) >= 0) {
                FoundFigure known = digits.putIfAbsent(kind(figure), figure);
                if (known != null && disagree(known, figure) && !sameSentence(sentences, known, figure)) {
                    conflicts.add(new Conflict(known, figure, false));
                }
            }
        }
        return conflicts;
    }

    /** The same for figures that differ in the order of their digits only. */
    private static String kind(FoundFigure figure) {
        char[] digits = figure.value().toPlainString().toCharArray();
        Arrays.sort(digits);
        return figure.metric() + ' ' + figure.unit() + ' ' + new String(digits);
    }

    private boolean hasOtherScope(NormalizedText text, Sentences sentences, FoundFigure figure) {
        Sentence sentence = sentences.at(figure.span().start());
        Matcher other =
                otherScope.matcher(text).region(sentence.start(), figure.span().end());
        int last = -1;
        while (other.find()) {
            last = other.end();
        }
        return last >= 0
                && !ownScope.matcher(text).region(last, figure.span().end()).find();
    }

    private static boolean disagree(FoundFigure one, FoundFigure other) {
        return one.unit().equals(other.unit())
                && one.qualifier() == Qualifier.EXACT
                && other.qualifier() == Qualifier.EXACT
                && one.value().compareTo(other.value()) != 0;
    }

    private static boolean sameSentence(Sentences sentences, FoundFigure one, FoundFigure other) {
        return sentences.at(one.span().start()).index()
                == sentences.at(other.span().start()).index();
    }

    /** Neither names a school year that the other does not. */
    private static boolean sameYears(NormalizedText text, Sentences sentences, FoundFigure one, FoundFigure other) {
        List<String> first = years(text, sentences, one);
        List<String> second = years(text, sentences, other);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static List<String> years(NormalizedText text, Sentences sentences, FoundFigure figure) {
        String sentence = text.substring(sentences.at(figure.span().start()).span());
        return YEARS.matcher(sentence)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}
