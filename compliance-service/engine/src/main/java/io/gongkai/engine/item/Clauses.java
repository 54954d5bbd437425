package io.gongkai.engine.item;

import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;

/** The clauses of a sentence: what stands between two of its marks; 、 does not end a clause. */
final class Clauses {

    static final Marks ENDS = Marks.of(",。;:!?|\t");

    private Clauses() {}

    static boolean endsAt(char c) {
        return ENDS.has(c);
    }

    /** Index of the mark that ends the clause at this index; the limit where none does. */
    static int endOf(NormalizedText text, int at, int limit) {
        int to = at;
        while (to < limit && !endsAt(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Whether no clause ends within [from, to). */
    static boolean unbroken(NormalizedText text, int from, int to) {
        return endOf(text, from, to) >= to;
    }

    /** 校办企业资产(无此类企业)、收费标准: whether a bracket open at the first index closes before the other. */
    static boolean leavesBracket(NormalizedText text, int from, int to) {
        for (int i = from; i < to && text.charAt(i) != '('; i++) {
            if (text.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    /** Whether the word stands within [from, to); never looks beyond, so that many short looks stay cheap. */
    static boolean holds(NormalizedText text, String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }
}
