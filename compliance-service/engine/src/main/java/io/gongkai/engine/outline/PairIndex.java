package io.gongkai.engine.outline;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The sentences that hold a pair of neighbouring ideographs: chains by hash, made in one pass without an object a pair. */
final class PairIndex {

    private static final int BUCKETS = 1 << 12;
    private static final int SHIFT = Integer.SIZE - 12;
    private static final int MULTIPLIER = 0x9E3779B1;
    private static final int NONE = -1;

    private final NormalizedText text;
    /** By bucket, where its last pair stands. */
    private final int[] last = new int[BUCKETS];
    /** By place of a pair, where the one before it in its bucket stands. */
    private final int[] before;
    /** By place of a pair, the index of its sentence. */
    private final int[] sentenceAt;

    PairIndex(NormalizedText text, Sentences sentences) {
        this.text = text;
        before = new int[text.length()];
        sentenceAt = new int[text.length()];
        Arrays.fill(last, NONE);
        sentences.all().forEach(this::add);
    }

    private void add(Sentence sentence) {
        boolean opens = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean ideograph = isIdeograph(text.charAt(i));
            if (opens && ideograph) {
                int bucket = bucket(at(text, i - 1));
                before[i - 1] = last[bucket];
                last[bucket] = i - 1;
                sentenceAt[i - 1] = sentence.index();
            }
            opens = ideograph;
        }
    }

    /** Indexes of the sentences that hold the pair, each once. */
    int[] holders(int pair) {
        int[] holders = new int[8];
        int count = 0;
        for (int i = last[bucket(pair)]; i != NONE; i = before[i]) {
            if (at(text, i) == pair) {
                int sentence = sentenceAt[i];
                if (count == 0 || holders[count - 1] != sentence) {
                    holders = count == holders.length ? Arrays.copyOf(holders, count * 2) : holders;
                    holders[count++] = sentence;
                }
            }
        }
        return Arrays.copyOf(holders, count);
    }

    /** The pairs of some words, each once, in rising order. */
    static int[] of(String words) {
        return IntStream.range(0, Math.max(0, words.length() - 1))
                .filter(i -> isIdeograph(words.charAt(i)) && isIdeograph(words.charAt(i + 1)))
                .map(i -> at(words, i))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Nearly all are of the first block, which is told without the tables of Unicode. */
    private static boolean isIdeograph(char c) {
        return c >= '一' && c <= '鿿' || Character.isIdeographic(c);
    }

    static int at(CharSequence words, int i) {
        return words.charAt(i) << Character.SIZE | words.charAt(i + 1);
    }

    private static int bucket(int pair) {
        return (pair * MULTIPLIER) >>> SHIFT;
    }
}
