package io.gongkai.engine.checklist;

import io.gongkai.engine.checklist.Cells.Cut;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the stretches of a text that may be rows, table by table. */
final class RowTexts {

    private static final int LONGEST_CONTINUATION = 60;
    private static final int FEWEST_BARS = 2;
    private static final int FEWEST_CELLS = 2;

    private final NormalizedText text;
    private final List<Line> lines;
    private final ChecklistWords words;
    private final PlainRows plain;
    private final BitSet parted;
    private final RowLines wrapped;

    RowTexts(NormalizedText text, List<Line> lines, ChecklistWords words) {
        this.text = text;
        this.lines = lines;
        this.words = words;
        plain = new PlainRows(text, words);
        parted = CommaRows.among(text, lines);
        wrapped = new RowLines(text, lines, words);
    }

    List<List<RowText>> tables() {
        List<List<RowText>> tables = new ArrayList<>();
        List<RowText> table = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int bars = wrapped.bars(lines.get(i));
            int last = parted.get(i) ? i : wrapped.lastOf(i, bars);
            List<RowText> rows =
                    parted.get(i) ? List.of(row(lines.get(i), Cut.COMMAS, true)) : rows(i, last, bars >= FEWEST_BARS);
            if (rows.isEmpty() && !table.isEmpty() && lines.get(i).length() <= LONGEST_CONTINUATION) {
                rows = plain.following(table.get(table.size() - 1), row(lines.get(i), Cut.BLANKS, false));
                last = rows.isEmpty() ? last : i;
            }
            if (rows.isEmpty() && !table.isEmpty()) {
                tables.add(table);
                table = new ArrayList<>();
            }
            table.addAll(rows);
            i = last;
        }
        if (!table.isEmpty()) {
            tables.add(table);
        }
        return tables;
    }

    private RowText row(Line line, Cut cut, boolean barred) {
        return RowText.of(Cells.of(text, new Span(line.start(), line.end()), cut), barred);
    }

    private List<RowText> rows(int first, int last, boolean barred) {
        List<Cell> cells = cells(first, last, barred);
        if (cells.size() < FEWEST_CELLS && !barred) {
            return List.of();
        }
        List<RowText> rows = new ArrayList<>();
        int start = 0;
        boolean settled = false;
        for (int i = 1; i <= cells.size(); i++) {
            settled |= barred && settles(cells.get(i - 1));
            if (i == cells.size() || opensRow(cells, i, barred, settled)) {
                RowText row = RowText.of(cells.subList(start, i), barred);
                if (barred || plain.isRow(row)) {
                    rows.add(row);
                }
                start = i;
                settled = false;
            }
        }
        return rows;
    }

    /** A reason below the item is a cell of its own, which a wrapped line is not. */
    private List<Cell> cells(int first, int last, boolean barred) {
        Line closing = lines.get(last);
        boolean apart = !barred && last > first && closing.opensParagraph() && wrapped.isReason(closing);
        int end = apart ? lines.get(last - 1).end() : closing.end();
        List<Cell> cells = new ArrayList<>(
                Cells.of(text, new Span(lines.get(first).start(), end), barred ? Cut.BARS : Cut.BLANKS));
        if (apart) {
            cells.addAll(Cells.of(text, new Span(closing.start(), closing.end()), Cut.BLANKS));
        }
        return cells;
    }

    /** Whether a row needs nothing more behind this cell. */
    private boolean settles(Cell cell) {
        return cell.link() || words.sayNotApplicable(cell);
    }

    /** Rows that lost their line breaks are told apart by their numbers. */
    private boolean opensRow(List<Cell> cells, int i, boolean barred, boolean settled) {
        if (!words.serial(cells.get(i)).isPresent()) {
            return false;
        }
        return !barred
                || settled
                || cells.get(i).span().start() - cells.get(i - 1).span().end() >= 2;
    }
}
