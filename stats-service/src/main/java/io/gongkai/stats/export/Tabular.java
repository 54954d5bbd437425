package io.gongkai.stats.export;

import java.util.List;

/** An answer that is also a table. */
public interface Tabular<R> {

    /** The rows of the table in their order; a file holds just these. */
    List<R> tableRows();
}
