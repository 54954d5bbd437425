package io.gongkai.stats.vocabulary;

/** COMPLETE where no finding demands a correction. */
public enum Verdict {
    COMPLETE,
    INCOMPLETE
}
