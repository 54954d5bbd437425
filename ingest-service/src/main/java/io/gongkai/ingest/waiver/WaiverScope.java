package io.gongkai.ingest.waiver;

/** How far a waiver reaches. */
public enum WaiverScope {
    /** This report, in all its revisions. */
    REPORT,
    /** All reports of the school until the waiver expires. */
    SCHOOL
}
