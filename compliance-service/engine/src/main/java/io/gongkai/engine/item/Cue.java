package io.gongkai.engine.item;

/** Words that tell what is said of something nearby; indexes of the normalised text. */
record Cue(Kind kind, int start, int end) {

    /** What the words tell; the words themselves stand in {@code lexicon/stance.yaml}. */
    enum Kind {
        DISCLOSES,
        DONE,
        PLANS,
        DENIES,
        /** A bare 没有 or 无. */
        LACKS,
        /** Denies what went before it: 尚属空白. */
        VOID,
        INAPPLICABLE,
        NOT,
        DOES,
        COMPLAINT,
        FALLS_SHORT,
        FIELD,
        LIMITED,
        HARMLESS
    }

    boolean discloses() {
        return kind == Kind.DISCLOSES || kind == Kind.DONE;
    }

    /** Whether it is no verb of the clause but turns the clause into something else than a statement. */
    boolean isAside() {
        return kind == Kind.FALLS_SHORT || kind == Kind.FIELD || kind == Kind.LIMITED;
    }

    Cue as(Kind other, int newEnd) {
        return new Cue(other, start, newEnd);
    }
}
