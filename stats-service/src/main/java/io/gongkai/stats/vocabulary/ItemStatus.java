package io.gongkai.stats.vocabulary;

/** What a report says of a list item. */
public enum ItemStatus {
    EXPLICIT,
    PARTIAL,
    NONE,
    PLANNED_ONLY,
    NEGATED,
    NOT_APPLICABLE
}
