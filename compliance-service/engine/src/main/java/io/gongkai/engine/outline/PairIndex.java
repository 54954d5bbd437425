package io.gongkai.engine.outline;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import java.util.Arrays;

/** The sentences that hold a pair of neighbouring ideographs: chains by hash, made in one pass without an object a pair. */
final class PairIndex {

    private static final int BUCKETS = 1 << 12;
    private static final int SHIFT = Integer.SIZE - 12;
    private static final int MULTIPLIER = 0x9E3779B1;
    private static final int NONE = -1;

    private final NormalizedText text;
    private final Sentences sentences;
    /** By bucket, where its last pair stands. */
    private final int[] last = new int[BUCKETS];
    /** By place of a pair, where the one before it in its bucket stands. */
    private final int[] before;

    PairIndex(NormalizedText text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
        before = new int[text.length()];
        Arrays.fill(last, NONE);
        sentences.all().forEach(this::add);
    }

    private void add(Sentence sentence) {
        for (int i = sentence.start(); i + 1 < sentence.end(); i++) {
            if (isPair(text, i)) {
                int bucket = bucket(at(text, i));
                before[i] = last[bucket];
                last[bucket] = i;
            }
        }
    }

    /** Indexes of the sentences that hold the pair, each once. */
    int[] holders(int pair) {
        int[] holders = new int[8];
        int count = 0;
        for (int i = last[bucket(pair)]; i != NONE; i = before[i]) {
            if (at(text, i) == pair) {
                int sentence = sentences.at(i).index();
                if (count == 0 || holders[count - 1] != sentence) {
                    holders = count == holders.length ? Arrays.copyOf(holders, count * 2) : holders;
                    holders[count++] = sentence;
                }
            }
        }
        return Arrays.copyOf(holders, count);
    }

    static boolean isPair(CharSequence words, int i) {
        return Character.isIdeographic(words.charAt(i)) && Character.isIdeographic(words.charAt(i + 1));
    }

    static int at(CharSequence words, int i) {
        return words.charAt(i) << Character.SIZE | words.charAt(i + 1);
    }

    private static int bucket(int pair) {
        return (pair * MULTIPLIER) >>> SHIFT;
    }
}
