package io.gongkai.engine.reference;

/** Whether a cited number is that of the document. */
public enum Standing {
    RIGHT,
    WRONG,
    /** The number of an edition that was replaced. */
    OUTDATED
}
