package io.gongkai.engine.similarity;

/** Hashes of overlapping stretches of a text, rolled along so that each costs the same whatever its width (Karp, Rabin). */
final class Shingles {

    /** Width at which two Chinese texts share a stretch by chance only rarely. */
    static final int WIDTH = 5;

    private static final int BASE = 0x01000193;

    private Shingles() {}

    static int[] hashes(char[] chars, int width) {
        if (chars.length < width) {
            return new int[0];
        }
        int[] hashes = new int[chars.length - width + 1];
        int leading = 1;
        int rolled = 0;
        for (int i = 0; i < width; i++) {
            rolled = rolled * BASE + chars[i];
            leading *= BASE;
        }
        hashes[0] = mix(rolled);
        for (int i = width; i < chars.length; i++) {
            rolled = rolled * BASE + chars[i] - leading * chars[i - width];
            hashes[i - width + 1] = mix(rolled);
        }
        return hashes;
    }

    /** Finaliser of MurmurHash3: a polynomial alone leaves its low bits too regular. */
    private static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return h;
    }
}
