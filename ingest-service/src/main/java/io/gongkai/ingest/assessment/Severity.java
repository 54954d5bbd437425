package io.gongkai.ingest.assessment;

/** How much a finding weighs. */
public enum Severity {
    /** Stands in the way of acceptance until it is cleared or waived. */
    MUST_FIX,
    /** Asks the school for an explanation. */
    EXPLAIN,
    /** Worth knowing. */
    HINT
}
