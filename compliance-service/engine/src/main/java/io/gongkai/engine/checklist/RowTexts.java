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

    private static final int LONGEST_ROW = 140;
    private static final int LONGEST_CONTINUATION = 60;
    private static final int FEWEST_BARS = 2;
    private static final int FEWEST_CELLS = 2;

    private final NormalizedText text;
    private final List<Line> lines;
    private final ChecklistWords words;
    private final PlainRows plain;
    private final BitSet parted;

    RowTexts(NormalizedText text, List<Line> lines, ChecklistWords words) {
        this.text = text;
        this.lines = lines;
        this.words = words;
        plain = new PlainRows(text, words);
        parted = CommaRows.among(text, lines);
    }

    List<List<RowText>> tables() {
        List<List<RowText>> tables = new ArrayList<>();
        List<RowText> table = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int bars = bars(lines.get(i));
            int last = parted.get(i) ? i : lastLine(i, bars);
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

    /** A row goes on where it has neither link nor an end, and the next line opens nothing. */
    private int lastLine(int first, int bars) {
        int last = first;
        boolean barred = bars > 0;
        while (last + 1 < lines.size()
                && isUnfinished(first, last, barred)
                && continues(barred, lines.get(last + 1))
                && !opensBarredRow(first, bars, lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** Below a plain line a line with bars; in a table without numbers one with as many bars as the line before. */
    private boolean opensBarredRow(int first, int bars, Line next) {
        int nextBars = bars(next);
        Line opening = lines.get(first);
        return nextBars >= FEWEST_BARS
                && (bars == 0
                        || bars == nextBars
                                && !Cells.isBar(text.charAt(opening.start()))
                                && !words.serial(firstCell(opening, true)).isPresent());
    }

    private boolean isUnfinished(int first, int last, boolean barred) {
        Line opening = lines.get(first);
        Span stretch = new Span(opening.start(), lines.get(last).end());
        if (stretch.length() > LONGEST_ROW
                || !barred && !words.serial(firstCell(opening, false)).isPresent()) {
            return false;
        }
        List<Span> links = Links.in(text, stretch.start(), stretch.end());
        boolean cutLink = !links.isEmpty()
                && links.get(links.size() - 1).end() == stretch.end()
                && last + 1 < lines.size()
                && Links.in(text, stretch.start(), lines.get(last + 1).end()).stream()
                        .anyMatch(link -> link.start() < stretch.end() && link.end() > stretch.end());
        return cutLink || links.isEmpty() && !endsRow(stretch, barred);
    }

    private boolean endsRow(Span stretch, boolean barred) {
        RowText row = RowText.of(Cells.of(text, stretch, barred ? Cut.BARS : Cut.BLANKS), barred);
        boolean closed = text.charAt(stretch.start()) == '|' && text.charAt(stretch.end() - 1) == '|';
        return row.cells().isEmpty() || closed || words.sayNotApplicable(row.joined());
    }

    private boolean continues(boolean barred, Line next) {
        if (next.length() > LONGEST_CONTINUATION + 60 || Cells.isBar(text.charAt(next.start()))) {
            return false;
        }
        List<Span> links = Links.in(text, next.start(), next.end());
        boolean bare = bars(next) == 0 && links.isEmpty();
        if (words.serial(firstCell(next, barred)).isPresent()
                || bare && next.opensParagraph() && !barred && !isReason(next)) {
            return false;
        }
        return next.length() <= LONGEST_CONTINUATION || !links.isEmpty();
    }

    /** A line of its own below the item says why there is no link: 不适用：未开展研究生教育. */
    private boolean isReason(Line line) {
        Span span = new Span(line.start(), line.end());
        return words.sayNotApplicable(new Cell(span, text.substring(span), false));
    }

    private Cell firstCell(Line line, boolean barred) {
        List<Cell> cells = Cells.of(text, new Span(line.start(), line.end()), barred ? Cut.BARS : Cut.BLANKS);
        return cells.isEmpty() ? new Cell(new Span(line.start(), line.start()), "", false) : cells.get(0);
    }

    private int bars(Line line) {
        int bars = 0;
        for (int i = line.start(); i < line.end(); i++) {
            bars += Cells.isBar(text.charAt(i)) ? 1 : 0;
        }
        return bars;
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
        boolean apart = !barred && last > first && closing.opensParagraph() && isReason(closing);
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
