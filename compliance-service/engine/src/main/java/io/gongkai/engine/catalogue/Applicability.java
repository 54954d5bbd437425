package io.gongkai.engine.catalogue;

/** Whether a list item applies to a kind of school. */
public enum Applicability {
    REQUIRED,
    /** Applies only if the fact exists. */
    CONDITIONAL,
    NOT_APPLICABLE
}
