package io.gongkai.engine.figure;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Metrics that stand together in a table, each with the names of its column or row. */
final class MeasureKind {

    static final String PERCENT = "%";

    /** 报到人数(人) and 2025届毕业生 name what 报到人数 and 毕业生 do. */
    private static final Pattern ADDED = Pattern.compile("^20\\d\\d(?:年|届|级)?(?:度)?|\\([人名项个%]\\)$");

    /** @param rate metric of a percentage behind the number in its row; null for none */
    record Column(String metric, String unit, @Nullable String rate, Pattern name) {}

    private final Pattern about;
    private final int fewest;
    private final int digits;
    private final @Nullable Pattern values;
    private final List<Column> columns;

    MeasureKind(TableLexicon.Measures words) {
        about = Pattern.compile(words.about());
        fewest = words.fewest();
        digits = words.digits();
        values = words.values() == null ? null : Pattern.compile(words.values());
        columns = words.columns().stream()
                .map(column ->
                        new Column(column.metric(), column.unit(), column.rate(), Pattern.compile(column.name())))
                .toList();
    }

    /** Whether a number of so many digits before its point may be one of these. */
    boolean mayCount(String number) {
        int point = number.indexOf('.');
        return (point < 0 ? number.length() : point) <= digits;
    }

    /** The fewest columns by which a table is known. */
    int fewest() {
        return fewest;
    }

    boolean isAbout(List<String> heads) {
        return heads.stream().anyMatch(head -> about.matcher(head).find());
    }

    /** Whether a column with this head holds numbers of which the rows tell the meaning. */
    boolean hasValues(String head) {
        return values != null && values.matcher(head).matches();
    }

    /** By index; the first column names the rows, and of two for the same metric the first counts. */
    NavigableMap<Integer, Column> columns(List<String> heads) {
        NavigableMap<Integer, Column> found = new TreeMap<>();
        for (int i = 1; i < heads.size(); i++) {
            Column column = column(heads.get(i));
            if (column != null && !found.containsValue(column)) {
                found.put(i, column);
            }
        }
        return found;
    }

    @Nullable
    Column column(String name) {
        String bare = ADDED.matcher(name).replaceAll("");
        return columns.stream()
                .filter(column -> column.name().matcher(bare).matches())
                .findFirst()
                .orElse(null);
    }
}
