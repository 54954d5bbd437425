package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into cells: at bars and tabs, around addresses, and, where there are no bars, at blanks. */
final class Cells {

    private final NormalizedText text;
    private final boolean atBlanks;
    private final List<Cell> cells = new ArrayList<>();

    private Cells(NormalizedText text, boolean atBlanks) {
        this.text = text;
        this.atBlanks = atBlanks;
    }

    static List<Cell> of(NormalizedText text, Span stretch, boolean atBlanks) {
        Cells cut = new Cells(text, atBlanks);
        int from = stretch.start();
        for (Span link : Links.in(text, stretch.start(), stretch.end())) {
            cut.addWords(from, link.start());
            cut.cells.add(new Cell(link, text.substring(link), true));
            from = link.end();
        }
        cut.addWords(from, stretch.end());
        return cut.cells;
    }

    static boolean isBar(char c) {
        return c == '|' || c == '\t';
    }

    private void addWords(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean bar = isBar(text.charAt(i));
            if (bar || atBlanks && i > start && text.gapBefore(i) == Gap.BLANK) {
                add(start, i);
                start = bar ? i + 1 : i;
            }
        }
        add(start, to);
    }

    private void add(int start, int end) {
        if (start < end) {
            Span span = new Span(start, end);
            cells.add(new Cell(span, text.substring(span), false));
        }
    }
}
