package io.gongkai.engine.similarity;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Normalizer;
import java.util.Random;

/** Invented prose: sentences of random ideographs, so that nothing is alike by chance. */
final class Prose {

    private static final Normalizer NORMALIZER = new Normalizer();

    private Prose() {}

    static String of(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder prose = new StringBuilder();
        while (prose.length() < length) {
            prose.append((char) ('一' + random.nextInt(2_000)));
            if (prose.length() % 20 == 0) {
                prose.append('。');
            }
        }
        return prose.toString();
    }

    static NormalizedText text(String words) {
        return NORMALIZER.normalize(words);
    }
}
