package io.gongkai.stats.vocabulary;

/** The eight parts of a report. */
public enum Part {
    S1,
    S2,
    S3,
    S4,
    S5,
    S6,
    S7,
    S8
}
