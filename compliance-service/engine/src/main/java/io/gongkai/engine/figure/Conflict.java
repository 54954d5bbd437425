package io.gongkai.engine.figure;

/**
 * Two statements of the same figure that cannot both be true.
 *
 * @param sure whether the same thing is certainly meant
 */
public record Conflict(FoundFigure first, FoundFigure second, boolean sure) {

    /** A certain one, in the order of the text. */
    static Conflict of(FoundFigure one, FoundFigure other) {
        boolean before = one.span().start() <= other.span().start();
        return new Conflict(before ? one : other, before ? other : one, true);
    }
}
