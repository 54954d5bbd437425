package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemTerm.Level;
import io.gongkai.engine.text.Span;
import java.util.Comparator;

/** A place where an item is named; indexes of the normalised text. */
record Mention(int item, Level level, int start, int end) {

    static final Comparator<Mention> BY_PLACE = (one, other) ->
            one.start == other.start ? Integer.compare(one.end, other.end) : Integer.compare(one.start, other.start);

    Span span() {
        return new Span(start, end);
    }

    boolean names() {
        return level == Level.EXPLICIT;
    }
}
