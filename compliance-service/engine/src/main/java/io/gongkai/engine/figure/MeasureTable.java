package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads tables in which every number has a meaning of its own: by column, 类别 | 事项数 | 适用数 | 已公开数, of which the row
 * of sums counts, or by row, 录取 | 2356 | 98.17%.
 */
final class MeasureTable {

    /** The list has ten categories. */
    private static final int MOST_ROWS = 20;

    /** With fewer rows it is chance that one bears a known name. */
    private static final int FEWEST_NAMED_ROWS = 2;

    private static final int RATE = 2;

    private final List<MeasureKind> kinds;
    private final Pattern sum;
    private final String subtotal;
    private final Pattern levels;
    private final Pattern rates;
    private final Pattern number;
    private final Pattern blank;

    MeasureTable(TableLexicon words) {
        kinds = words.measures().stream().map(MeasureKind::new).toList();
        sum = Pattern.compile(words.sum());
        subtotal = words.subtotal();
        levels = Pattern.compile(words.levels());
        rates = Pattern.compile(words.rates());
        number = Pattern.compile(words.measured());
        blank = Pattern.compile(words.blank());
    }

    /** @param headEnd index of the line below the head */
    List<FoundFigure> read(NormalizedText text, List<Span> heads, int headEnd) {
        if (heads.size() < 2) {
            return List.of();
        }
        List<String> names = heads.stream().map(text::substring).toList();
        for (MeasureKind kind : kinds) {
            if (kind.isAbout(names)) {
                NavigableMap<Integer, MeasureKind.Column> columns = kind.columns(names);
                List<FoundFigure> found = columns.size() >= kind.fewest()
                        ? byColumn(text, kind, columns, headEnd)
                        : kind.hasValues(names.get(1)) ? byRow(text, kind, heads, headEnd) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Without those that several tables tell: each has one level or one year. */
    static List<FoundFigure> toldOnce(List<List<FoundFigure>> tables) {
        Map<String, Integer> times = new HashMap<>();
        for (List<FoundFigure> table : tables) {
            Set<String> metrics = table.stream().map(FoundFigure::metric).collect(Collectors.toSet());
            metrics.forEach(metric -> times.merge(metric, 1, Integer::sum));
        }
        return tables.stream()
                .flatMap(List::stream)
                .filter(figure -> times.getOrDefault(figure.metric(), 0) == 1)
                .toList();
    }

    /** Of the row of sums; of the only row where there is but one, for the whole school. */
    private List<FoundFigure> byColumn(
            NormalizedText text, MeasureKind kind, NavigableMap<Integer, MeasureKind.Column> columns, int start) {
        List<List<Span>> rows = new ArrayList<>();
        int line = start;
        while (rows.size() < MOST_ROWS && line < text.length()) {
            int end = text.lineEnd(line);
            List<Span> cells = Cells.isRule(text, line, end) ? List.of() : Cells.of(text, line, end);
            line = end;
            String name = cells.isEmpty() ? subtotal : text.substring(cells.get(0));
            if (name.contains(subtotal)) {
                continue;
            }
            if (!isRow(text, kind, cells, columns)) {
                if (cells.size() > 1) {
                    return List.of();
                }
                break;
            }
            if (sum.matcher(name).find()) {
                return figures(text, cells, columns);
            }
            rows.add(cells);
        }
        boolean only = rows.size() == 1
                && !levels.matcher(text.substring(rows.get(0).get(0))).find();
        return only ? figures(text, rows.get(0), columns) : List.of();
    }

    private boolean isRow(
            NormalizedText text,
            MeasureKind kind,
            List<Span> cells,
            NavigableMap<Integer, MeasureKind.Column> columns) {
        return cells.size() > columns.lastKey()
                && columns.keySet().stream()
                        .map(cells::get)
                        .allMatch(cell -> isNumber(text, kind, cell)
                                || blank.matcher(text.substring(cell)).matches());
    }

    private List<FoundFigure> figures(
            NormalizedText text, List<Span> cells, NavigableMap<Integer, MeasureKind.Column> columns) {
        List<FoundFigure> found = new ArrayList<>();
        columns.forEach((i, column) -> {
            if (!blank.matcher(text.substring(cells.get(i))).matches()) {
                found.add(figure(text, cells.get(i), cells.get(i), column.metric(), column.unit()));
            }
        });
        return found;
    }

    private List<FoundFigure> byRow(NormalizedText text, MeasureKind kind, List<Span> heads, int start) {
        boolean barred = Cells.isBarred(text, heads.get(0).start(), start);
        boolean rated = heads.size() > RATE
                && rates.matcher(text.substring(heads.get(RATE))).find();
        List<FoundFigure> found = new ArrayList<>();
        int named = 0;
        int line = start;
        for (int row = 0; row < MOST_ROWS && line < text.length(); row++) {
            int end = text.lineEnd(line);
            boolean rule = Cells.isRule(text, line, end);
            List<Span> cells = rule ? List.of() : Cells.of(text, line, end);
            if (!rule && (barred && !Cells.isBarred(text, line, end) || cells.size() < 2)) {
                break;
            }
            MeasureKind.Column column = rule ? null : kind.column(text.substring(cells.get(0)));
            if (column != null && isNumber(text, kind, cells.get(1))) {
                named++;
                Span name = cells.get(0);
                found.add(figure(text, name, cells.get(1), column.metric(), column.unit()));
                boolean rate = rated && cells.size() > RATE && isNumber(text, kind, cells.get(RATE));
                if (rate && column.rate() != null) {
                    found.add(figure(text, name, cells.get(RATE), column.rate(), MeasureKind.PERCENT));
                }
            }
            line = end;
        }
        return named >= FEWEST_NAMED_ROWS ? found : List.of();
    }

    private boolean isNumber(NormalizedText text, MeasureKind kind, Span cell) {
        Matcher matcher = number.matcher(text.substring(cell));
        return matcher.matches() && kind.mayCount(matcher.group(1).replace(",", ""));
    }

    private FoundFigure figure(NormalizedText text, Span name, Span cell, String metric, String unit) {
        Matcher matcher = number.matcher(text.substring(cell));
        matcher.matches();
        BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
        return new FoundFigure(metric, value, unit, Qualifier.EXACT, new Span(name.start(), cell.end()));
    }
}
