package io.gongkai.engine.figure;

import io.gongkai.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that counts: one row for each channel or kind, perhaps one for their sum.
 *
 * @param others the rows of those other columns that hold nothing but numbers and sum them up
 */
record CountTable(Span span, List<Row> rows, List<List<Row>> others) {

    boolean hasNoteAt(int index) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).start() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && rows.get(low - 1).notes().stream().anyMatch(note -> note.contains(index));
    }

    /**
     * @param start index of the row
     * @param metric what is counted; null where that is not known
     * @param sum whether it sums up the rows before it
     * @param notes cells with words behind the number
     */
    record Row(int start, Quantity quantity, @Nullable String metric, boolean sum, List<Span> notes) {

        Row counting(String other) {
            return new Row(start, quantity, other, sum, notes);
        }
    }
}
