package io.gongkai.engine.part;

/** How a part stands in a report. A report of zero ("未收到申请") is {@link #PRESENT}. */
public enum PartStatus {
    /** Has a heading of its own, or is folded into another part, with content. */
    PRESENT,
    /** Shares its heading with another part. */
    MERGED,
    /** A heading and nothing but 无. */
    NIL,
    /** A heading without a body. */
    EMPTY,
    /** Only points to an attachment that is not in the text. */
    REFERENCED,
    /** Is not there though the profile requires it. */
    MISSING,
    /** Is not there and the profile does not ask for it. */
    NOT_REQUIRED
}
