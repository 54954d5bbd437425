package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the column of a table that holds this year's counts. */
final class CountColumn {

    /**
     * @param index of the column; none for less than one, since the first names the rows
     * @param counts whether its head says that it counts, so that rows count too that nothing is known of
     * @param yearly whether it stands beside that of another year
     */
    record Choice(int index, boolean counts, boolean yearly) {

        boolean isNone() {
            return index < 1;
        }
    }

    private final Pattern head;
    private final Pattern sum;
    private final Pattern thisYear;
    private final Pattern year;
    private final String unit;

    CountColumn(FigureLexicon.Table words) {
        head = Pattern.compile(words.head());
        sum = Pattern.compile("^(?:" + words.sum() + ")$");
        thisYear = Pattern.compile(words.thisYear());
        year = Pattern.compile(words.year());
        unit = words.unit();
    }

    Choice choose(NormalizedText text, List<Span> heads) {
        List<String> names = heads.stream().map(text::substring).toList();
        int current = first(names, name -> thisYear.matcher(name).find());
        int yearly = current < 1 ? latest(names) : current;
        if (yearly >= 1) {
            return new Choice(yearly, true, true);
        }
        int counts = first(names, name -> head.matcher(name).find());
        return counts >= 1
                ? new Choice(counts, true, false)
                : new Choice(first(names, name -> sum.matcher(name).find()), false, false);
    }

    /** The unit that the head names for its column. */
    String unit(String headLine) {
        Matcher matcher = head.matcher(headLine);
        return matcher.find() && matcher.group(1) != null ? matcher.group(1) : unit;
    }

    /** Of several columns of years the last year's; -1 where there are not several. */
    private int latest(List<String> names) {
        List<String> years = names.stream()
                .filter(name -> year.matcher(name).find())
                .sorted()
                .toList();
        return years.size() < 2 ? -1 : names.indexOf(years.get(years.size() - 1));
    }

    private static int first(List<String> names, Predicate<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.test(names.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
