package io.gongkai.engine.checklist;

import io.gongkai.engine.checklist.Cells.Cut;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.BitSet;
import java.util.List;

/** Finds rows whose cells are parted by commas (7, 招生章程, http://…): lines in a run, each with the next number. */
final class CommaRows {

    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_CELLS = 3;
    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_ROW = 140;

    private CommaRows() {}

    /** Indexes of the lines that are such rows. */
    static BitSet among(NormalizedText text, List<Line> lines) {
        BitSet rows = new BitSet();
        int first = 0;
        int last = 0;
        for (int i = 0; i <= lines.size(); i++) {
            Serial serial = i < lines.size() ? serial(text, lines.get(i)) : Serial.of("", List.of());
            boolean next = i > first && serial.isPresent() && serial.first() == last + 1;
            if (!next) {
                if (i - first >= FEWEST_ROWS && areLinked(text, lines.subList(first, i))) {
                    rows.set(first, i);
                }
                first = serial.isPresent() ? i : i + 1;
            }
            last = serial.last();
        }
        return rows;
    }

    /** Half of them at least. */
    private static boolean areLinked(NormalizedText text, List<Line> rows) {
        long linked = rows.stream()
                .filter(row -> !Links.in(text, row.start(), row.end()).isEmpty())
                .count();
        return linked * 2 >= rows.size();
    }

    /** The number before the first comma; none where the line is no row. */
    private static Serial serial(NormalizedText text, Line line) {
        int comma = line.start();
        while (comma < line.end() && comma - line.start() < LONGEST_NUMBER && text.charAt(comma) != ',') {
            comma++;
        }
        Span row = new Span(line.start(), line.end());
        boolean parted = comma < line.end()
                && text.charAt(comma) == ','
                && line.length() <= LONGEST_ROW
                && !Cells.tellsSentences(text, row)
                && Cells.of(text, row, Cut.COMMAS).size() >= FEWEST_CELLS;
        Span number = new Span(line.start(), comma);
        return Serial.of(parted ? text.substring(number) : "", List.of());
    }
}
