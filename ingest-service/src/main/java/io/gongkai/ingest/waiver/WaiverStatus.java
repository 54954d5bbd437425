package io.gongkai.ingest.waiver;

/** What became of a request to waive. */
public enum WaiverStatus {
    REQUESTED,
    GRANTED,
    REFUSED,
    /** Granted once, and taken back. */
    REVOKED
}
