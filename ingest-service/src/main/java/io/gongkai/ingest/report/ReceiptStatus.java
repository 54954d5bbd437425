package io.gongkai.ingest.report;

/** What became of a submission. */
enum ReceiptStatus {
    /** A new revision, stored and on its way to be assessed. */
    ACCEPTED_FOR_PROCESSING,
    /** The very content of the newest revision; nothing was added. */
    UNCHANGED
}
