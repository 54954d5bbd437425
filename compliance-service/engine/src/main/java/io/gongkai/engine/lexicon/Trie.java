package io.gongkai.engine.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/** Reads numbered texts ({@link Alphabet}) faster than the library does, which has no short way for what begins no term. */
final class Trie<V> extends AhoCorasickDoubleArrayTrie<V> {

    private static final long serialVersionUID = 1L;

    private static final int CELL_BITS = 2;
    private static final int CHECK = 1;
    private static final int FAIL = 2;
    private static final int ENDS = 3;

    /** Where each character leads from the beginning. */
    private transient int[] opening = {};
    /** For each state base, check, fail and whether terms end there, side by side: one look into memory for a step. */
    private transient int[] cells = {};

    /** To be called once, after all terms are in. */
    void index(int characters) {
        opening = new int[characters + 1];
        for (char c = 1; c <= characters; c++) {
            opening[c] = transitionWithRoot(0, c);
        }
        cells = new int[base.length << CELL_BITS];
        for (int state = 0; state < base.length; state++) {
            int cell = state << CELL_BITS;
            cells[cell] = base[state];
            cells[cell + CHECK] = check[state];
            if (state < fail.length) {
                cells[cell + FAIL] = fail[state];
                cells[cell + ENDS] = output[state] == null ? 0 : 1;
            }
        }
    }

    /** Tells all terms of the text, those that end first before the others, longest first at the same end. */
    void read(char[] text, Alphabet alphabet, IHit<V> hits) {
        int state = 0;
        for (int i = 0; i < text.length; i++) {
            char c = alphabet.number(text[i]);
            if (c == 0) {
                state = 0;
                continue;
            }
            state = state == 0 ? opening[c] : next(state, c);
            if (state != 0 && cells[(state << CELL_BITS) + ENDS] != 0) {
                for (int term : output[state]) {
                    hits.hit(i + 1 - l[term], i + 1, v[term]);
                }
            }
        }
    }

    private int next(int from, char c) {
        int state = from;
        while (state != 0) {
            int cell = state << CELL_BITS;
            int to = cells[cell] + c + 1;
            if (cells[cell] == cells[(to << CELL_BITS) + CHECK]) {
                return to;
            }
            state = cells[cell + FAIL];
        }
        return opening[c];
    }
}
