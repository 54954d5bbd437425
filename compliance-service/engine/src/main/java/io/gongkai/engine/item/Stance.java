package io.gongkai.engine.item;

/** What a report says of something it names. */
enum Stance {
    /** It is disclosed, or given in the report itself. */
    ASSERTED,
    /** It will be. */
    PLANNED,
    /** It has not been done or does not exist. */
    NEGATED,
    /** It does not apply to the school. */
    NOT_APPLICABLE,
    /** It is named without a statement. */
    MENTIONED
}
