package io.gongkai.ingest.assessment;

/** Whether a finding that must be mended stands. */
public enum Verdict {
    COMPLETE,
    INCOMPLETE
}
