package io.gongkai.ingest.audit;

/** What can happen to a report. */
public enum Act {
    SUBMITTED,
    ASSESSED,
    STUCK,
    RETURNED,
    RECALLED,
    ENDORSED,
    ACCEPTED,
    WITHDRAWN,
    EXPLAINED,
    WAIVER_REQUESTED,
    WAIVER_GRANTED,
    WAIVER_REFUSED,
    WAIVER_REVOKED
}
