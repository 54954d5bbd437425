package io.gongkai.stats.vocabulary;

/** Who runs a school: 公办, or 民办 and 独立学院. */
public enum Ownership {
    PUBLIC,
    PRIVATE
}
