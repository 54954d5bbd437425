package io.gongkai.engine.figure;

import io.gongkai.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that counts: one row for each channel or kind, perhaps one for their sum. */
record CountTable(Span span, List<Row> rows) {

    /**
     * @param start index of the row
     * @param metric what is counted; null where that is not known
     * @param sum whether it sums up the rows before it
     */
    record Row(int start, Quantity quantity, @Nullable String metric, boolean sum) {}
}
