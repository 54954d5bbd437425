package io.gongkai.engine.text;

/** What stood in the submitted text right before a character of the normalised text. */
public enum Gap {
    /** Nothing: the characters are neighbours. */
    NONE(0),
    /** Blanks only. */
    BLANK(1),
    /** One line break. */
    LINE(2),
    /** At least one empty line. */
    PARAGRAPH(3);

    private static final Gap[] BY_CODE = {NONE, BLANK, LINE, PARAGRAPH};

    private final byte code;

    Gap(int code) {
        this.code = (byte) code;
    }

    /** A small number for it, of which a text keeps one a character. */
    byte code() {
        return code;
    }

    static Gap of(byte code) {
        return BY_CODE[code];
    }

    public boolean breaksLine() {
        return this == LINE || this == PARAGRAPH;
    }
}
