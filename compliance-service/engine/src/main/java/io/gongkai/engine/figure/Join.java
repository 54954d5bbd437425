package io.gongkai.engine.figure;

import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import java.util.EnumSet;
import java.util.Set;

/** What the words between two counts say of the second one; read once, since every total before it asks. */
record Join(Set<Tie> ties) {

    private static final Marks SEMICOLON = Marks.of(";");
    private static final Marks ENDINGS = Marks.of(");。");
    private static final Marks COLON = Marks.of(":");
    private static final String EACH = "各";

    /** Of the words in [from, to). */
    static Join of(NormalizedText text, int from, int to, BreakdownLexicon lexicon) {
        Set<Tie> ties = EnumSet.noneOf(Tie.class);
        if (from == to) {
            return new Join(ties);
        }
        if (lexicon.joining.isIn(text, from, to)) {
            lexicon.ties.forEach((tie, words) -> addIf(words.isIn(text, from, to), tie, ties));
            addIf(isInside(text, from, to, lexicon), Tie.INSIDE, ties);
        }
        addIf(text.charAt(from) == '(', Tie.BRACKETED, ties);
        addIf(text.charAt(from) == '、', Tie.LISTED, ties);
        addIf(text.startsWith(EACH, to - 1), Tie.EACH, ties);
        addIf(holds(SEMICOLON, text, from, to), Tie.SEMICOLON, ties);
        addIf(holds(ENDINGS, text, from, to), Tie.ENDING, ties);
        addIf(holds(COLON, text, from, to), Tie.COLON, ties);
        return new Join(ties);
    }

    /** What leads to parts in front of a semicolon leads to none behind it: 官网1388条含学院网站；OA640条. */
    private static boolean isInside(NormalizedText text, int from, int to, BreakdownLexicon lexicon) {
        int start = to;
        while (start > from && !SEMICOLON.has(text.charAt(start - 1))) {
            start--;
        }
        return lexicon.inside.isIn(text, start, to) && !lexicon.remainder.isIn(text, from, to);
    }

    private static void addIf(boolean told, Tie tie, Set<Tie> ties) {
        if (told) {
            ties.add(tie);
        }
    }

    private static boolean holds(Marks marks, NormalizedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean is(Tie tie) {
        return ties.contains(tie);
    }

    /** Whether the parts of a total begin here. */
    boolean heads() {
        return is(Tie.INSIDE) && !is(Tie.OUTSIDE);
    }
}
