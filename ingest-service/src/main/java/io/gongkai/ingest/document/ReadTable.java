package io.gongkai.ingest.document;

import io.gongkai.ingest.problem.Fault;
import java.util.List;

/**
 * What came of a table.
 *
 * @param rows that hold any text, the first of them its header; not to be used where there are faults
 * @param faults everything that is wrong with the file as such
 */
public record ReadTable(List<Row> rows, List<Fault> faults) {

    /** A row with the number that a spreadsheet shows; cells are texts without blanks at their ends. */
    public record Row(int number, List<String> cells) {

        static Row of(List<String> numbered) {
            return new Row(Integer.parseInt(numbered.get(0)), numbered.subList(1, numbered.size()));
        }

        /** Empty where the row ends before the column. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
