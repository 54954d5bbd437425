package io.gongkai.engine.checklist;

/** What a cell behind the name says: √ of an item that is published, × of one that is not, or where it is to be found. */
public enum RowMark {
    NONE,
    PUBLISHED,
    /** A place, unless the row says that the item will only come there. */
    PLACED,
    WITHHELD
}
