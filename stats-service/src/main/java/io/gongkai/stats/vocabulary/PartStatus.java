package io.gongkai.stats.vocabulary;

/** How a part stands in a report; nil, missing and not required are three different things. */
public enum PartStatus {
    PRESENT,
    MERGED,
    NIL,
    EMPTY,
    REFERENCED,
    MISSING,
    NOT_REQUIRED
}
