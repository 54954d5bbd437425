package io.gongkai.stats.vocabulary;

/** How much a finding weighs. */
public enum Severity {
    MUST_FIX,
    EXPLAIN,
    HINT
}
