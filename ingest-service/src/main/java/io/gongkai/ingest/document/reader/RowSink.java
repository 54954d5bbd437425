package io.gongkai.ingest.document.reader;

import java.util.List;

/** Takes the rows of a table one by one. */
interface RowSink {

    /** The number is that which a spreadsheet shows, from 1; the cells are only good until the next row. */
    void row(int number, List<String> cells);
}
