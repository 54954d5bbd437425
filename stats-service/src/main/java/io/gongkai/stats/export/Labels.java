package io.gongkai.stats.export;

/** By what a file calls its columns and the coded cells in them. */
public enum Labels {
    /** By the names and words of the API, as programs read them. */
    CODES,
    /** By Chinese words, as people read them. */
    CHINESE
}
