package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables in which every number has a meaning of its own: by column, 类别 | 事项数 | 适用数 | 已公开数, of which the row
 * of sums counts, or by row, 录取 | 2356 | 98.17%.
 */
final class MeasureTable {

    /** The list has ten categories. */
    private static final int MOST_ROWS = 20;

    /** With fewer rows it is chance that one bears a known name. */
    private static final int FEWEST_NAMED_ROWS = 2;

    private final List<MeasureKind> kinds;
    private final Pattern sum;
    private final Pattern number;
    private final Pattern blank;

    MeasureTable(TableLexicon words) {
        kinds = words.measures().stream().map(MeasureKind::new).toList();
        sum = Pattern.compile(words.sum());
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
                        ? byColumn(text, columns, headEnd)
                        : kind.hasValues(names.get(1)) ? byRow(text, kind, headEnd) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Of the row of sums; of the only row where there is but one. */
    private List<FoundFigure> byColumn(
            NormalizedText text, NavigableMap<Integer, MeasureKind.Column> columns, int start) {
        List<List<Span>> rows = new ArrayList<>();
        int line = start;
        while (rows.size() < MOST_ROWS && line < text.length()) {
            int end = text.lineEnd(line);
            List<Span> cells = Cells.isRule(text, line, end) ? List.of() : Cells.of(text, line, end);
            if (!cells.isEmpty()) {
                if (!isRow(text, cells, columns)) {
                    break;
                }
                if (sum.matcher(text.substring(cells.get(0))).find()) {
                    return figures(text, cells, columns);
                }
                rows.add(cells);
            }
            line = end;
        }
        return rows.size() == 1 ? figures(text, rows.get(0), columns) : List.of();
    }

    private boolean isRow(NormalizedText text, List<Span> cells, NavigableMap<Integer, MeasureKind.Column> columns) {
        return cells.size() > columns.lastKey()
                && columns.keySet().stream()
                        .map(i -> text.substring(cells.get(i)))
                        .allMatch(cell -> number.matcher(cell).matches()
                                || blank.matcher(cell).matches());
    }

    private List<FoundFigure> figures(
            NormalizedText text, List<Span> cells, NavigableMap<Integer, MeasureKind.Column> columns) {
        List<FoundFigure> found = new ArrayList<>();
        columns.forEach((i, column) -> {
            if (isNumber(text, cells.get(i))) {
                found.add(figure(text, cells.get(i), cells.get(i), column.metric(), column.unit()));
            }
        });
        return found;
    }

    private List<FoundFigure> byRow(NormalizedText text, MeasureKind kind, int start) {
        List<FoundFigure> found = new ArrayList<>();
        int named = 0;
        int line = start;
        for (int row = 0; row < MOST_ROWS && line < text.length(); row++) {
            int end = text.lineEnd(line);
            List<Span> cells = Cells.isRule(text, line, end) ? List.of() : Cells.of(text, line, end);
            MeasureKind.Column column = cells.size() > 1 ? kind.column(text.substring(cells.get(0))) : null;
            if (column != null && isNumber(text, cells.get(1))) {
                named++;
                Span name = cells.get(0);
                found.add(figure(text, name, cells.get(1), column.metric(), column.unit()));
                if (cells.size() > 2 && column.rate() != null && isNumber(text, cells.get(2))) {
                    found.add(figure(text, name, cells.get(2), column.rate(), MeasureKind.PERCENT));
                }
            } else if (cells.size() == 1) {
                break;
            }
            line = end;
        }
        return named >= FEWEST_NAMED_ROWS ? found : List.of();
    }

    private boolean isNumber(NormalizedText text, Span cell) {
        return number.matcher(text.substring(cell)).matches();
    }

    private FoundFigure figure(NormalizedText text, Span name, Span cell, String metric, String unit) {
        Matcher matcher = number.matcher(text.substring(cell));
        matcher.matches();
        BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
        return new FoundFigure(metric, value, unit, Qualifier.EXACT, new Span(name.start(), cell.end()));
    }
}
