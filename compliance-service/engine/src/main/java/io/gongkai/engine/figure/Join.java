package io.gongkai.engine.figure;

/**
 * What the words between two counts say of the second one; read once, since every total before it asks.
 *
 * @param inside it opens the parts of a total
 * @param outside it is not in the total
 * @param closing it is the total of what stands before
 * @param regrouped other parts of the same total begin
 * @param partial only some parts are named
 * @param nested it is a part of a part
 * @param bracketed it stands in a bracket that opens here
 * @param semicolon it stands behind a semicolon
 * @param ending parts of a part end here
 */
record Join(
        boolean inside,
        boolean outside,
        boolean closing,
        boolean regrouped,
        boolean partial,
        boolean nested,
        boolean bracketed,
        boolean semicolon,
        boolean ending) {

    private static final String ENDINGS = ");。";

    static Join of(String words, BreakdownLexicon lexicon) {
        return new Join(
                lexicon.inside.isIn(words),
                lexicon.outside.isIn(words),
                lexicon.closing.isIn(words),
                lexicon.regrouped.isIn(words),
                lexicon.partial.isIn(words),
                lexicon.nested.isIn(words),
                words.startsWith("("),
                words.indexOf(';') >= 0,
                words.chars().anyMatch(c -> ENDINGS.indexOf(c) >= 0));
    }

    /** Whether the parts of a total begin here. */
    boolean heads() {
        return inside && !outside;
    }
}
