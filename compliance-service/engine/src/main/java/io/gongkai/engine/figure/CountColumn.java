package io.gongkai.engine.figure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the column of a table that holds this year's counts. */
final class CountColumn {

    /**
     * @param index of the column; none for less than one, since the first names the rows
     * @param counts whether its head says that it counts, so that rows count too that nothing is known of
     * @param yearly whether it stands beside that of another year
     * @param unit in which it counts
     */
    record Choice(int index, boolean counts, boolean yearly, String unit) {

        boolean isNone() {
            return index < 1;
        }
    }

    private final Pattern head;
    private final Pattern countedIn;
    private final Pattern sum;
    private final Pattern thisYear;
    private final Pattern year;
    private final Pattern unitOf;
    private final String unit;

    CountColumn(TableLexicon words) {
        head = Pattern.compile(words.head());
        countedIn = Pattern.compile(words.countedIn());
        sum = Pattern.compile("^(?:" + words.sum() + ")$");
        thisYear = Pattern.compile(words.thisYear());
        year = Pattern.compile(words.year());
        unitOf = Pattern.compile(words.unitOf());
        unit = words.unit();
    }

    /** @param names what the heads of the columns say; empty for one that may not be chosen */
    Choice choose(List<String> names) {
        int yearly = yearly(names);
        if (yearly >= 1) {
            return choice(names, yearly, true, true);
        }
        int counts = first(names, name -> head.matcher(name).find());
        if (counts < 1) {
            counts = first(names, name -> countedIn.matcher(name).find());
        }
        return counts >= 1
                ? choice(names, counts, true, false)
                : choice(names, first(names, name -> sum.matcher(name).find()), false, false);
    }

    /** Whether this is the head of a column of counts, not of names. */
    boolean isOfCounts(String name) {
        return !year(name).isEmpty()
                || thisYear.matcher(name).find()
                || head.matcher(name).find()
                || countedIn.matcher(name).find();
    }

    /** In which the column counts, as its head or that of another says. */
    private Choice choice(List<String> names, int index, boolean counts, boolean yearly) {
        String unit = index < 0 ? null : unit(names.get(index));
        for (String name : names) {
            unit = unit == null ? unit(name) : unit;
        }
        return new Choice(index, counts, yearly, unit == null ? this.unit : unit);
    }

    private @Nullable String unit(String name) {
        Matcher matcher = unitOf.matcher(name);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** This year's column, or the latest of several years: the first where different channels have one each. */
    private int yearly(List<String> names) {
        int current = first(names, name -> thisYear.matcher(name).find());
        int latest = latest(names);
        return latest >= 1 && (current < 1 || latest < current) ? latest : current;
    }

    /** Of several columns of years the latest year's; -1 where there are not several. */
    private int latest(List<String> names) {
        List<String> years = names.stream().map(this::year).toList();
        String latest = years.stream().max(Comparator.naturalOrder()).orElse("");
        return years.stream().filter(year -> !year.isEmpty()).distinct().count() < 2 ? -1 : years.indexOf(latest);
    }

    private String year(String name) {
        Matcher matcher = year.matcher(name);
        return matcher.find() ? matcher.group(1) : "";
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
