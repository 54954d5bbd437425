package io.gongkai.engine.text;

/** What stood in the submitted text right before a character of the normalised text. */
public enum Gap {
    /** Nothing: the characters are neighbours. */
    NONE,
    /** Blanks only. */
    BLANK,
    /** One line break. */
    LINE,
    /** At least one empty line. */
    PARAGRAPH;

    public boolean breaksLine() {
        return this == LINE || this == PARAGRAPH;
    }
}
