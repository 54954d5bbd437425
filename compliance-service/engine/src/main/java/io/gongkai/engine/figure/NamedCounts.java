package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table without a head: below a line that ends in a colon or in 如下, in each line a unit and what it published. */
final class NamedCounts {

    private static final String CAPTION_ENDS = ":下";
    private static final String BY_UNIT = "disclosed_site_by_unit";
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_LINES = 60;
    private static final int LONGEST_NAME = 20;

    private final UnitTable units;
    private final RowReader rows;
    private final CountColumn.Choice choice;

    NamedCounts(TableLexicon words, UnitTable units, RowReader rows) {
        this.units = units;
        this.rows = rows;
        choice = new CountColumn.Choice(1, true, false, words.unit());
    }

    /** @param start index of the first line below the caption */
    Optional<CountTable> read(NormalizedText text, Clues clues, int start) {
        if (!leadsOn(text, start) || !units.isCaptionOfUnits(text, start)) {
            return Optional.empty();
        }
        List<CountTable.Row> counted = new ArrayList<>();
        int line = start;
        for (int i = 0; i < MOST_LINES && line < text.length(); i++) {
            int end = text.lineEnd(line);
            List<CountTable.Row> told = line(text, clues, Cells.of(text, line, end));
            if (told.isEmpty()) {
                break;
            }
            counted.addAll(told);
            line = end;
        }
        return counted.size() < FEWEST_ROWS
                ? Optional.empty()
                : Optional.of(new CountTable(new Span(start, line), List.copyOf(counted), List.of()));
    }

    /** Whether the text before this index ends in a colon or in 如下. */
    static boolean leadsOn(NormalizedText text, int start) {
        return start > 0 && CAPTION_ENDS.indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Names and counts by turns: 教务处 386 学生处 198; nothing for any other line. */
    private List<CountTable.Row> line(NormalizedText text, Clues clues, List<Span> cells) {
        List<CountTable.Row> told = new ArrayList<>();
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            boolean named = cells.get(i).length() <= LONGEST_NAME && !rows.isNumber(text, cells.get(i));
            if (!named || !rows.isNumber(text, cells.get(i + 1))) {
                return List.of();
            }
            rows.read(text, clues, cells.subList(i, i + 2), choice)
                    .map(row -> row.sum() ? row : row.counting(BY_UNIT))
                    .ifPresent(told::add);
        }
        return cells.size() % 2 == 0 ? told : List.of();
    }
}
