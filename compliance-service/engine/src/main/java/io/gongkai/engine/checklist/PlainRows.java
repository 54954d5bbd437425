package io.gongkai.engine.checklist;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;

/** Tells rows whose cells only blanks part from prose that has a number before it or an address in it. */
final class PlainRows {

    private static final int LONGEST_ROW = 140;
    private static final int LONGEST_PAIR = 60;
    private static final int FEWEST_CELLS = 2;

    private final NormalizedText text;
    private final ChecklistWords words;

    PlainRows(NormalizedText text, ChecklistWords words) {
        this.text = text;
        this.words = words;
    }

    boolean isRow(RowText row) {
        if (row.cells().size() < FEWEST_CELLS || row.wordCount() > LONGEST_ROW) {
            return false;
        }
        boolean numbered = words.serial(row.cells().get(0)).isPresent();
        boolean given = row.link().isPresent() || words.sayNotApplicable(row.joined());
        boolean formed = given ? numbered || isPair(row) : numbered && words.mark(row) != RowMark.NONE;
        return formed && !tellsSentences(row);
    }

    /** 4 学术委员会 未公开: the row of the next number, whatever it says of its item; none where it is no row. */
    List<RowText> following(RowText before, RowText row) {
        Serial serial = words.serial(row.cells().get(0));
        boolean next = row.cells().size() > FEWEST_CELLS
                && serial.alone()
                && serial.first() == words.serial(before.cells().get(0)).last() + 1;
        return next ? List.of(row) : List.of();
    }

    /** 学校章程：http://… without a number: words that are no sentence, then the address or 不涉及. */
    private static boolean isPair(RowText row) {
        String joined = row.joined();
        return row.wordCount() <= LONGEST_PAIR
                && joined.indexOf('。') < 0
                && joined.indexOf(',') < 0
                && joined.indexOf('(') < 0;
    }

    /** 2.招生。章程、计划；录取分数见 http://… */
    private boolean tellsSentences(RowText row) {
        int link = row.firstLink();
        if (link < 0 && row.joined().indexOf(';') >= 0) {
            return true;
        }
        int last = link < 0 ? row.cells().size() - 1 : Math.max(0, link - 1);
        return Cells.tellsSentences(
                text, new Span(row.span().start(), row.cells().get(last).span().end()));
    }
}
