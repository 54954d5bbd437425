package io.gongkai.engine.checklist;

/** What a row of the checklist gives for its item. */
public enum RowStatus {
    LINK,
    NO_LINK,
    NOT_APPLICABLE,
    MISSING
}
