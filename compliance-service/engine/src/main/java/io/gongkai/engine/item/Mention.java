package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemTerm.Level;
import io.gongkai.engine.text.Span;

/** A place where an item is named; indexes of the normalised text. */
record Mention(int item, Level level, int start, int end) {

    Span span() {
        return new Span(start, end);
    }

    boolean names() {
        return level == Level.EXPLICIT;
    }
}
