package io.gongkai.ingest.school;

/** Who runs a school: the state (公办) or others (民办, 独立学院). */
public enum Ownership {
    PUBLIC,
    PRIVATE
}
