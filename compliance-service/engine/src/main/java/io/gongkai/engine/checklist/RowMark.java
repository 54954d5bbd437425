package io.gongkai.engine.checklist;

/** What a mark in a cell says: √ of an item that is published, × of one that is not. */
public enum RowMark {
    NONE,
    PUBLISHED,
    WITHHELD
}
