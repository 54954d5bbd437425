package io.gongkai.engine.figure;

/**
 * Two statements of the same figure that cannot both be true.
 *
 * @param sure whether the same thing is certainly meant
 */
public record Conflict(FoundFigure first, FoundFigure second, boolean sure) {}
