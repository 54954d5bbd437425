package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into cells: at bars and tabs, around addresses, and, where there are no bars, at blanks or commas. */
final class Cells {

    /** What parts the cells of a row besides bars and tabs. */
    enum Cut {
        BARS,
        BLANKS,
        COMMAS
    }

    private final NormalizedText text;
    private final Cut cut;
    private final List<Cell> cells = new ArrayList<>();

    private Cells(NormalizedText text, Cut cut) {
        this.text = text;
        this.cut = cut;
    }

    static List<Cell> of(NormalizedText text, Span stretch, Cut at) {
        Cells cut = new Cells(text, at);
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

    /** Whether a full stop parts what stands here. */
    static boolean tellsSentences(NormalizedText text, Span stretch) {
        for (int i = stretch.start(); i < stretch.end() - 1; i++) {
            if (text.charAt(i) == '。') {
                return true;
            }
        }
        return false;
    }

    private void addWords(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean bar = isBar(text.charAt(i)) || cut == Cut.COMMAS && text.charAt(i) == ',';
            if (bar || cut == Cut.BLANKS && i > start && text.gapBefore(i) == Gap.BLANK) {
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
