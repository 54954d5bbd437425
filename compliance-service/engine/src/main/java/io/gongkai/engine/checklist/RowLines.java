package io.gongkai.engine.checklist;

import io.gongkai.engine.checklist.Cells.Cut;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.outline.Numbering;
import io.gongkai.engine.outline.NumberingReader;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;

/** Tells how many lines a row of a table is wrapped over: 7 | 招生章程及 ⏎ 招生办法 | http://a.example.cn. */
final class RowLines {

    private static final int LONGEST_ROW = 140;
    private static final int LONGEST_CONTINUATION = 60;
    private static final int FEWEST_BARS = 2;
    private static final int FEWEST_CELLS = 2;

    private final NormalizedText text;
    private final List<Line> lines;
    private final ChecklistWords words;

    RowLines(NormalizedText text, List<Line> lines, ChecklistWords words) {
        this.text = text;
        this.lines = lines;
        this.words = words;
    }

    /** A row goes on where it has neither link nor an end, and the next line opens nothing. */
    int lastOf(int first, int bars) {
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
        return row.cells().isEmpty()
                || closed
                || words.sayNotApplicable(row.joined())
                || barred && words.mark(row) == RowMark.PUBLISHED;
    }

    private boolean continues(boolean barred, Line next) {
        if (next.length() > LONGEST_CONTINUATION + 60 || Cells.isBar(text.charAt(next.start()))) {
            return false;
        }
        List<Span> links = Links.in(text, next.start(), next.end());
        boolean bare = bars(next) == 0 && links.isEmpty();
        if (opensNumberedRow(next, barred)
                || bare && (barred ? opensHeading(next) : next.opensParagraph() && !isReason(next))) {
            return false;
        }
        return next.length() <= LONGEST_CONTINUATION || !links.isEmpty();
    }

    /** 三、依申请公开情况 below the last row of a table. */
    private boolean opensHeading(Line line) {
        return NumberingReader.at(text, line.start()).style() != Numbering.Style.NONE;
    }

    /** With a number first, or second where a category stands before it: 招生 | 8 | 特殊类型招生. */
    private boolean opensNumberedRow(Line line, boolean barred) {
        List<Cell> cells = Cells.of(text, new Span(line.start(), line.end()), barred ? Cut.BARS : Cut.BLANKS);
        return !cells.isEmpty() && words.serial(cells.get(0)).isPresent()
                || barred
                        && cells.size() > FEWEST_CELLS
                        && words.serial(cells.get(1)).alone();
    }

    /** A line of its own below the item says why there is no link: 不适用：未开展研究生教育. */
    boolean isReason(Line line) {
        Span span = new Span(line.start(), line.end());
        return words.sayNotApplicable(new Cell(span, text.substring(span), false));
    }

    private Cell firstCell(Line line, boolean barred) {
        List<Cell> cells = Cells.of(text, new Span(line.start(), line.end()), barred ? Cut.BARS : Cut.BLANKS);
        return cells.isEmpty() ? new Cell(new Span(line.start(), line.start()), "", false) : cells.get(0);
    }

    int bars(Line line) {
        int bars = 0;
        for (int i = line.start(); i < line.end(); i++) {
            bars += Cells.isBar(text.charAt(i)) ? 1 : 0;
        }
        return bars;
    }
}
