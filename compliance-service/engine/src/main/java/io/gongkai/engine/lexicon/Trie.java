package io.gongkai.engine.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/** Reads numbered texts ({@link Alphabet}) faster than the library does, which has no short way for what begins no term. */
final class Trie<V> extends AhoCorasickDoubleArrayTrie<V> {

    private static final long serialVersionUID = 1L;

    /** Where each character leads from the beginning. */
    private transient int[] opening = {};

    void indexOpenings(int characters) {
        opening = new int[characters + 1];
        for (char c = 1; c <= characters; c++) {
            opening[c] = transitionWithRoot(0, c);
        }
    }

    /** Tells all terms of the text, those that end first before the others, longest first at the same end. */
    void read(String numbered, IHit<V> hits) {
        int state = 0;
        for (int i = 0; i < numbered.length(); i++) {
            char c = numbered.charAt(i);
            state = c == 0 ? 0 : next(state, c);
            int[] ended = output[state];
            if (ended != null) {
                for (int term : ended) {
                    hits.hit(i + 1 - l[term], i + 1, v[term]);
                }
            }
        }
    }

    private int next(int from, char c) {
        int state = from;
        while (state != 0) {
            int to = base[state] + c + 1;
            if (base[state] == check[to]) {
                return to;
            }
            state = fail[state];
        }
        return opening[c];
    }
}
