package io.gongkai.ingest.bulk;

/** What became of an entry. */
enum BulkStatus {
    PENDING,
    /** A new revision. */
    ACCEPTED,
    /** The very content of the newest revision; nothing was added. */
    UNCHANGED,
    /** Not taken; its faults say why. */
    FAILED
}
