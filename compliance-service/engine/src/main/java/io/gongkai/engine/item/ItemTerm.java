package io.gongkai.engine.item;

/** What a term says of an item. */
record ItemTerm(int item, Level level) {

    /** How much a term tells. */
    enum Level {
        /** Names an element of the item. */
        EXPLICIT,
        /** Names an element where disclosed things are listed, elsewhere only a neighbouring notion. */
        LISTED,
        /** Names an element where the text says that it is disclosed, elsewhere only a neighbouring notion. */
        TOLD,
        /** A vague or neighbouring notion. */
        PARTIAL,
        /** What the item is about; tells something only where it is denied. */
        SUBJECT
    }
}
