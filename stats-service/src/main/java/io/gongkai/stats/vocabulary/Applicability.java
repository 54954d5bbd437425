package io.gongkai.stats.vocabulary;

/** Whether a list item applies to a kind of school; conditional ones apply if the fact exists. */
public enum Applicability {
    REQUIRED,
    CONDITIONAL,
    NOT_APPLICABLE
}
