package io.gongkai.compliance;

import java.util.Random;

/** Invented prose: sentences of random ideographs, so that nothing is alike by chance. */
public final class Prose {

    private Prose() {}

    public static String of(long seed, int length) {
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
}
