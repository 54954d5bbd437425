package io.gongkai.stats.vocabulary;

/** How a part stands in a report; nil, missing and not required are three different things. */
public enum PartStatus {
    PRESENT,
    MERGED,
    NIL,
    EMPTY,
    REFERENCED,
    MISSING,
    NOT_REQUIRED;

    /** Whether the frame of the report asks for the part. */
    public boolean isApplicable() {
        return this != NOT_REQUIRED;
    }

    /** Whether the report says something under it, be it 无. */
    public boolean isCovered() {
        return this == PRESENT || this == MERGED || this == NIL;
    }
}
