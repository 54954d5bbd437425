package io.gongkai.ingest.collection;

/** Whether a collection takes reports in. */
public enum CollectionStatus {
    OPEN,
    CLOSED
}
