package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables whose head says that a column holds numbers, such as 渠道 | 数量（条）. */
final class TableReader {

    /** No table of a report has more. */
    private static final int MOST_LINES = 120;

    private static final int LINES_WITHOUT_NUMBER = 8;
    private static final Marks PAUSES = Marks.of(",;:。、");
    private static final String TOTAL = "disclosed_total";
    private static final String BY_UNIT = "disclosed_site_by_unit";

    private final Phrase head;
    private final CountColumn column;
    private final MeasureTable measures;
    private final UnitTable units;
    private final RowReader rows;
    private final GridReader grids;
    private final NamedCounts named;

    TableReader(FigureLexicon lexicon) {
        TableLexicon words = lexicon.table();
        head = Phrase.of(words.mayHead());
        column = new CountColumn(words);
        measures = new MeasureTable(words);
        units = new UnitTable(words.units());
        rows = new RowReader(lexicon);
        named = new NamedCounts(words, units, rows);
        grids = new GridReader(words.cell(), words.percentages(), words.sum() + "|" + words.subtotal());
    }

    CountTables read(NormalizedText text, Clues clues) {
        List<CountTable> tables = new ArrayList<>();
        List<List<FoundFigure>> measured = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int end = text.lineEnd(line);
            boolean told = Cells.mayBeIn(text, line, end) && head.isIn(text, line, end);
            List<Span> heads = told ? heads(text, line, end) : List.of();
            measured.add(measures.read(text, heads, end));
            boolean mayHead = heads.size() > 1 && (Cells.isBarred(text, line, end) || !isProse(text, line, end));
            Optional<CountTable> table = mayHead ? table(text, clues, line, end, heads) : Optional.empty();
            if (table.isEmpty()) {
                table = named.read(text, clues, line);
            }
            table.ifPresent(tables::add);
            line = table.map(found -> found.span().end()).orElse(end);
        }
        return new CountTables(List.copyOf(tables), MeasureTable.toldOnce(measured), grids.read(text));
    }

    /** The column of names may have no head, so that the rows below have a cell more. */
    private List<Span> heads(NormalizedText text, int start, int end) {
        List<Span> heads = Cells.of(text, start, end);
        if (heads.isEmpty() || end == text.length() || !column.isOfCounts(text.substring(heads.get(0)))) {
            return heads;
        }
        List<Span> below = Cells.of(text, end, text.lineEnd(end));
        if (below.size() != heads.size() + 1
                || rows.isNumber(text, below.get(0))
                || !rows.isNumber(text, below.get(1))) {
            return heads;
        }
        List<Span> all = new ArrayList<>(List.of(new Span(start, start)));
        all.addAll(heads);
        return all;
    }

    private static boolean isProse(NormalizedText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (PAUSES.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<CountTable> table(NormalizedText text, Clues clues, int start, int headEnd, List<Span> heads) {
        List<String> all = heads.stream().map(text::substring).toList();
        int width = width(all);
        List<String> names = all.subList(0, width);
        boolean namesUnits = units.namesUnits(names);
        CountColumn.Choice choice = column.choose(namesUnits ? units.withoutOthers(names) : names);
        if (choice.isNone()) {
            return Optional.empty();
        }
        List<List<Span>> lines = lines(text, headEnd, heads, width, choice.index());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean byUnit = namesUnits
                ? units.isOfPublishing(text, start, names.get(choice.index()))
                : heads.get(0).length() == 0 && units.isCaptionOfUnits(text, headEnd);
        List<CountTable.Row> counted = lines.stream()
                .flatMap(cells -> parts(cells, width, heads.size()).stream())
                .flatMap(cells -> rows.read(text, clues, cells, choice).stream())
                .map(row -> byUnit && !row.sum() ? row.counting(BY_UNIT) : row)
                .filter(row -> choice.counts() || row.sum() || row.metric() != null)
                .toList();
        boolean known = counted.stream().anyMatch(row -> row.metric() != null);
        List<Span> last = lines.get(lines.size() - 1);
        Span span = new Span(start, text.lineEnd(last.get(last.size() - 1).end() - 1));
        return counted.isEmpty() || (choice.yearly() || !choice.counts()) && !known
                ? Optional.empty()
                : Optional.of(new CountTable(
                        span, byUnit ? counted : named(counted), rows.others(text, lines, width, choice.index())));
    }

    /** Of columns that stand side by side twice or more often, how many there are once: 学院 | 条数 | 学院 | 条数. */
    private static int width(List<String> names) {
        for (int width = 2; 2 * width <= names.size(); width++) {
            boolean repeated = names.size() % width == 0;
            for (int i = width; repeated && i < names.size(); i++) {
                repeated = names.get(i).equals(names.get(i - width));
            }
            if (repeated) {
                return width;
            }
        }
        return names.size();
    }

    private static List<List<Span>> parts(List<Span> cells, int width, int heads) {
        if (width == heads) {
            return List.of(cells);
        }
        List<List<Span>> parts = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += width) {
            parts.add(cells.subList(from, Math.min(cells.size(), from + width)));
        }
        return parts;
    }

    /**
     * The cells of each line of the table; none where the first lines hold no number. Between blanks, only lines with as many,
     * and a number in its place, go on with it.
     */
    private List<List<Span>> lines(NormalizedText text, int headEnd, List<Span> heads, int width, int column) {
        boolean barred = Cells.isBarred(text, heads.get(0).start(), headEnd);
        int folds = width < heads.size() ? width : heads.size();
        List<List<Span>> lines = new ArrayList<>();
        boolean counts = false;
        int line = headEnd;
        while (line < text.length() && lines.size() < MOST_LINES) {
            int end = text.lineEnd(line);
            if (Cells.isRule(text, line, end)) {
                line = end;
                continue;
            }
            List<Span> cells = Cells.of(text, line, end);
            boolean number = cells.size() > column && rows.isNumber(text, cells.get(column));
            boolean goesOn = barred ? Cells.isBarred(text, line, end) : number && cells.size() % folds == 0;
            counts |= number;
            if (!goesOn || !counts && lines.size() >= LINES_WITHOUT_NUMBER) {
                break;
            }
            if (!cells.isEmpty()) {
                lines.add(cells);
            }
            line = end;
        }
        return counts ? lines : List.of();
    }

    /** A sum over channels is the total of what was disclosed. */
    private static List<CountTable.Row> named(List<CountTable.Row> rows) {
        boolean channels = rows.stream().filter(row -> row.metric() != null).count() > 1;
        return rows.stream()
                .map(row -> row.sum() && channels ? row.counting(TOTAL) : row)
                .toList();
    }
}
