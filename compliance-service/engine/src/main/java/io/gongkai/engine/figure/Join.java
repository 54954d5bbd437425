package io.gongkai.engine.figure;

import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;

/**
 * What the words between two counts say of the second one; read once, since every total before it asks.
 *
 * @param apart it counts something else: 同比增加20条
 * @param inside it opens the parts of a total; 其余为: goes on with them
 * @param outside it is not in the total
 * @param closing it is the total of what stands before
 * @param above what it totals stands in the sentence before
 * @param regrouped other parts of the same total begin
 * @param partial only some parts are named
 * @param nested it is a part of a part
 * @param bracketed it stands in a bracket that opens here
 * @param semicolon it stands behind a semicolon
 * @param ending parts of a part end here
 */
record Join(
        boolean apart,
        boolean inside,
        boolean outside,
        boolean closing,
        boolean above,
        boolean regrouped,
        boolean partial,
        boolean nested,
        boolean bracketed,
        boolean semicolon,
        boolean ending) {

    private static final Marks SEMICOLON = Marks.of(";");
    private static final Marks ENDINGS = Marks.of(");。");

    /** Of the words in [from, to). */
    static Join of(NormalizedText text, int from, int to, BreakdownLexicon lexicon) {
        boolean told = lexicon.joining.isIn(text, from, to);
        return new Join(
                told && lexicon.apart.isIn(text, from, to),
                told && lexicon.inside.isIn(text, from, to) && !lexicon.remainder.isIn(text, from, to),
                told && lexicon.outside.isIn(text, from, to),
                told && lexicon.closing.isIn(text, from, to),
                told && lexicon.above.isIn(text, from, to),
                told && lexicon.regrouped.isIn(text, from, to),
                told && lexicon.partial.isIn(text, from, to),
                told && lexicon.nested.isIn(text, from, to),
                from < to && text.charAt(from) == '(',
                holds(SEMICOLON, text, from, to),
                holds(ENDINGS, text, from, to));
    }

    private static boolean holds(Marks marks, NormalizedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parts of a total begin here. */
    boolean heads() {
        return inside && !outside;
    }
}
