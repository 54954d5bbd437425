package io.gongkai.engine.item;

/** What a report says of something it names. */
enum Stance {
    /** It is disclosed, or given in the report itself. */
    STATED,
    /** It stands there without a word of disclosure or denial; where disclosed things are listed, that is enough. */
    LISTED,
    /** It will be. */
    PLANNED,
    /** It has not been done or does not exist. */
    NEGATED,
    /** It does not apply to the school. */
    NOT_APPLICABLE,
    /** It is named without a statement. */
    MENTIONED;

    boolean isPositive() {
        return this == STATED || this == LISTED;
    }

    boolean isDenial() {
        return this == NEGATED || this == NOT_APPLICABLE;
    }
}
