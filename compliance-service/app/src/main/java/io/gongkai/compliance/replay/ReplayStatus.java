package io.gongkai.compliance.replay;

/** How a replay stands. */
enum ReplayStatus {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
