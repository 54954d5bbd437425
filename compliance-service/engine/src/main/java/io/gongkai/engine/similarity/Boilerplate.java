package io.gongkai.engine.similarity;

import io.gongkai.engine.text.NormalizedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** Standing phrases that anybody may use: those of the law and the template, and those that many schools share. Immutable. */
public final class Boilerplate {

    /** A shorter run of known shingles is a common word, not a standing phrase. */
    private static final int SHORTEST_RUN = 6;

    private final int[] shingles;

    private Boilerplate(int[] shingles) {
        this.shingles = shingles;
    }

    public static Boilerplate none() {
        return new Boilerplate(new int[0]);
    }

    /** All that stands in these texts. */
    public static Boilerplate of(Collection<NormalizedText> texts) {
        return sharedBy(1, texts);
    }

    /** What stands in at least so many of these texts. */
    public static Boilerplate sharedBy(int atLeast, Collection<NormalizedText> texts) {
        int[] all = texts.stream()
                .flatMapToInt(text -> Arrays.stream(ComparableText.of(text).shingles(Shingles.WIDTH))
                        .distinct())
                .sorted()
                .toArray();
        IntStream frequent = IntStream.range(0, all.length)
                .filter(i -> i + atLeast - 1 < all.length && all[i] == all[i + atLeast - 1])
                .map(i -> all[i]);
        return new Boilerplate(frequent.distinct().toArray());
    }

    public Boilerplate and(Boilerplate other) {
        return new Boilerplate(IntStream.concat(Arrays.stream(shingles), Arrays.stream(other.shingles))
                .sorted()
                .distinct()
                .toArray());
    }

    /** Which characters of the text belong to standing phrases. */
    boolean[] in(ComparableText text) {
        boolean[] standing = new boolean[text.length()];
        int[] hashes = text.shingles(Shingles.WIDTH);
        int run = 0;
        for (int i = 0; i < hashes.length; i++) {
            run = Arrays.binarySearch(shingles, hashes[i]) >= 0 ? run + 1 : 0;
            if (run >= SHORTEST_RUN) {
                Arrays.fill(standing, run == SHORTEST_RUN ? i - run + 1 : i, i + Shingles.WIDTH, true);
            }
        }
        return standing;
    }
}
