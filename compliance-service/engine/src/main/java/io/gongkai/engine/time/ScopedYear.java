package io.gongkai.engine.time;

import io.gongkai.engine.text.Span;

/**
 * Another year than the report's own, given as the time for which a statement holds; the span is of the normalised text.
 *
 * @param year the year as written: 2019-2020, or 2019 for a calendar year
 * @param certain whether nothing around suggests that the other year is meant
 */
public record ScopedYear(String year, Span span, boolean certain) {}
