package io.gongkai.stats.export;

/** An answer that is also a table. */
public interface Tabular {
    CsvTable table();
}
