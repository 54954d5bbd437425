package io.gongkai.engine.figure;

import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds departments whose counts two lists of them give with different values: 教务处146条、学生处98条 here, 教务处164条 there. Where
 * more than one differs, the lists may count different things.
 */
final class RestatedDepartments {

    private static final String DEPARTMENT = "disclosed_site_by_unit";
    private static final Marks CELLS = Marks.of("|\t");
    private static final int LONGEST_NAME = 30;

    private record Named(String name, FoundFigure figure, int list) {}

    /** Two lists, by their numbers. */
    private record Lists(int one, int other) {}

    /** One department in both. */
    private record Twice(Named first, Named second) {

        Lists lists() {
            return new Lists(first.list(), second.list());
        }

        boolean isSwapped() {
            return StatedValues.areSwapped(first.figure(), second.figure());
        }
    }

    private final Pattern nameEnd;
    private final Pattern plain;
    private final Rewritings fullNames;

    RestatedDepartments(FigureLexicon lexicon, RestatedLexicon words) {
        nameEnd = Pattern.compile(lexicon.departmentNameEnd());
        plain = Pattern.compile(lexicon.departmentPlain());
        fullNames = new Rewritings(words.departments());
    }

    List<Conflict> read(NormalizedText text, Scopes scopes, List<FoundFigure> figures, StatedValues values) {
        List<Twice> different = new ArrayList<>();
        Map<Lists, Integer> same = new HashMap<>();
        Map<Lists, Integer> apart = new HashMap<>();
        Map<String, Named> first = new HashMap<>();
        for (Named named : named(text, scopes, figures)) {
            Named known = first.putIfAbsent(named.name(), named);
            if (known != null) {
                Twice twice = new Twice(known, named);
                boolean disagree = values.disagree(known.figure(), named.figure());
                (disagree ? apart : same).merge(twice.lists(), 1, Integer::sum);
                if (disagree) {
                    different.add(twice);
                }
            }
        }
        return different.stream()
                .map(twice -> new Conflict(
                        twice.first().figure(),
                        twice.second().figure(),
                        twice.first().list() != twice.second().list()
                                && apart.getOrDefault(twice.lists(), 0) == 1
                                && (twice.isSwapped() || same.containsKey(twice.lists()))))
                .toList();
    }

    private List<Named> named(NormalizedText text, Scopes scopes, List<FoundFigure> figures) {
        List<FoundFigure> departments = figures.stream()
                .filter(figure -> figure.metric().equals(DEPARTMENT) && !scopes.isOther(figure))
                .sorted(Comparator.comparingInt(figure -> figure.span().start()))
                .toList();
        List<Named> found = new ArrayList<>();
        int list = 0;
        FoundFigure last = null;
        for (FoundFigure figure : departments) {
            list += last == null || isOfList(text, scopes, last, figure) ? 0 : 1;
            last = figure;
            String name = nameOf(text, figure);
            if (!name.isEmpty()) {
                found.add(new Named(name, figure, list));
            }
        }
        return found;
    }

    /** Whether one sentence or one table tells both. */
    private static boolean isOfList(NormalizedText text, Scopes scopes, FoundFigure last, FoundFigure next) {
        return scopes.sameSentence(last, next) || isRow(text, last) && isRow(text, next);
    }

    private static boolean isRow(NormalizedText text, FoundFigure figure) {
        for (int i = figure.span().start(); i < figure.span().end(); i++) {
            if (CELLS.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 教务处 of 教务处本学年发布信息350条, and of 最多的是教务处(350条). */
    private String nameOf(NormalizedText text, FoundFigure figure) {
        int from = figure.span().start();
        boolean bracketed = from > 0 && text.charAt(from - 1) == '(';
        String words = bracketed ? clause(text, from - 1) : nameEnd.split(text.substring(figure.span()), 2)[0];
        return fullNames.of(plain.matcher(words).replaceAll(""));
    }

    private static String clause(NormalizedText text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
