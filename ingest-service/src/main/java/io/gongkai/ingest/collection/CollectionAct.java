package io.gongkai.ingest.collection;

/** What made a version of a collection. */
enum CollectionAct {
    OPENED,
    CHANGED,
    CLOSED,
    REOPENED,
    EXTENDED;

    /** What the change from one status to the next is called. */
    static CollectionAct of(CollectionStatus before, CollectionStatus after) {
        if (before == after) {
            return CHANGED;
        }
        return after == CollectionStatus.CLOSED ? CLOSED : REOPENED;
    }
}
