package io.gongkai.stats.vocabulary;

/** Whether reports are still taken. */
public enum CollectionStatus {
    OPEN,
    CLOSED
}
