package io.gongkai.stats.export;

import java.util.List;

/** Rows with the columns to show of them. */
public record Table<R>(List<Column<R>> columns, List<R> rows) {}
