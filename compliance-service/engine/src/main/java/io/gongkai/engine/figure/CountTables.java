package io.gongkai.engine.figure;

import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tables of a text that count by channel.
 *
 * @param tables the rows with counts of each; the sum row is the last of its table where there is one
 * @param measured figures of tables whose columns or rows are measures
 * @param grids all rows of numbers, also of tables that count something else
 */
record CountTables(List<CountTable> tables, List<FoundFigure> measured, List<Grid> grids) {

    /** Whether a quantity at this index is told by the table itself, not by a note in it. */
    boolean holds(int index) {
        int low = 0;
        int high = tables.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tables.get(middle).span().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == tables.size()) {
            return false;
        }
        CountTable table = tables.get(low);
        return table.span().contains(index) && !table.hasNoteAt(index);
    }

    List<FoundFigure> figures() {
        List<FoundFigure> figures = new ArrayList<>(measured);
        for (CountTable table : tables) {
            for (CountTable.Row row : table.rows()) {
                Quantity quantity = row.quantity();
                if (row.metric() != null) {
                    figures.add(new FoundFigure(
                            row.metric(),
                            quantity.value(),
                            quantity.unit(),
                            quantity.qualifier(),
                            new Span(row.start(), quantity.end())));
                }
            }
        }
        return figures;
    }

    /** All quantities in the order of the text. */
    List<Quantity> with(List<Quantity> others) {
        List<Quantity> all = new ArrayList<>(others);
        tables.forEach(table -> table.rows().forEach(row -> all.add(row.quantity())));
        all.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(all);
    }
}
