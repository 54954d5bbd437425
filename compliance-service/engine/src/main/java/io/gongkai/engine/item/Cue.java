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
        /** As DENIES, in one word that says what is not done: 不公开. */
        WITHHOLDS,
        /** As DENIES, but a denial of disclosure behind it turns it: 无一项结果不公示. */
        NONE_THAT,
        /** Denies what went before it: 尚属空白. */
        VOID,
        INAPPLICABLE,
        NOT,
        DOES,
        COMPLAINT,
        FALLS_SHORT,
        FIELD,
        MEETING,
        LIMITED,
        /** Names again what was spoken of before: 连同前述的两项. */
        RECALLS,
        /** With a word of AFTER behind it in its clause a promise: 待审计完成后公布. */
        AWAITS,
        /** With a word of disclosure behind it in its clause a promise: 将由新一届委员会公布. */
        WILL,
        /** Discloses, but where something is awaited. */
        AFTER,
        HARMLESS
    }

    boolean discloses() {
        return kind == Kind.DISCLOSES || kind == Kind.DONE;
    }

    /** Whether it is no verb of the clause but turns the clause into something else than a statement. */
    boolean isAside() {
        return kind == Kind.FALLS_SHORT
                || kind == Kind.FIELD
                || kind == Kind.MEETING
                || kind == Kind.LIMITED
                || kind == Kind.RECALLS;
    }

    Cue as(Kind other, int newEnd) {
        return new Cue(other, start, newEnd);
    }
}
