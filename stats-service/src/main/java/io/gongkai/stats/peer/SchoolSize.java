package io.gongkai.stats.peer;

/** How large a school is, by the students of one year; unknown is a size of its own, not a small one. */
public enum SchoolSize {
    SMALL,
    MEDIUM,
    LARGE,
    UNKNOWN
}
