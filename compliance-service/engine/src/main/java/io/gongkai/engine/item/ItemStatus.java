package io.gongkai.engine.item;

/** What a report says of one item of the list. */
public enum ItemStatus {
    /** Says that the school disclosed it, naming at least one of its elements. */
    EXPLICIT,
    /** Only a vague or neighbouring notion. */
    PARTIAL,
    /** Nothing is said. */
    NONE,
    /** Promised for the future; a promise is not disclosure. */
    PLANNED_ONLY,
    /** Said not to have been done or not to exist. */
    NEGATED,
    /** Said not to apply, with or without a reason. */
    NOT_APPLICABLE
}
