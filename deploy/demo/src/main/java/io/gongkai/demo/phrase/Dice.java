package io.gongkai.demo.phrase;

import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same keys, whatever else was drawn before. */
public final class Dice {

    private static final long PRIME = 0x100000001b3L;

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
        random.nextInt();
    }

    /** {@link Random} is specified to the last bit, so that another Java draws the same. */
    public static Dice of(Object... keys) {
        long hash = 0xcbf29ce484222325L;
        for (Object key : keys) {
            for (char c : key.toString().toCharArray()) {
                hash = (hash ^ c) * PRIME;
            }
            hash = (hash ^ '|') * PRIME;
        }
        return new Dice(hash ^ (hash >>> 29));
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From 0, below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends may come. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** Spread around 1 as sizes and growth are: as likely by the factor above as below. */
    public double around(double spread) {
        return Math.exp(random.nextGaussian() * spread);
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
