package io.gongkai.engine.rule;

/** How much a finding weighs. */
public enum Severity {
    /** The law demands it. */
    MUST_FIX,
    /** Needs a word of explanation. */
    EXPLAIN,
    /** Worth knowing. */
    HINT
}
