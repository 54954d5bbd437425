package io.gongkai.ingest.difference;

/** What became of a piece of text. */
enum Change {
    KEPT,
    REMOVED,
    ADDED
}
