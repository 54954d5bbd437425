package io.gongkai.ingest.applicability;

/** Whether an item of the list applies to a school. */
public enum Applicability {
    REQUIRED,
    /** Applies if the fact exists. */
    CONDITIONAL,
    NOT_APPLICABLE
}
