package io.gongkai.engine.school;

/** Who runs the school: 公办, or 民办 and 独立学院. */
public enum Ownership {
    PUBLIC,
    PRIVATE
}
