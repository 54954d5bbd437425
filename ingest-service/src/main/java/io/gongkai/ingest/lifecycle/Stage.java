package io.gongkai.ingest.lifecycle;

/** Where a report stands; the stage speaks of its newest revision. */
public enum Stage {
    /** Stored, and not assessed yet. */
    RECEIVED,
    /** Assessed, and waiting for an official. */
    ASSESSED,
    /** Given back to the school, with what is to be mended and until when. */
    RETURNED,
    /** Found good by the first level, and waiting for the department. */
    ENDORSED,
    /** In force. */
    ACCEPTED,
    /** Taken back, with a reason. */
    WITHDRAWN
}
