package io.gongkai.engine.similarity;

import io.gongkai.engine.text.NormalizedText;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A few hundred bytes that stand for a text when likely sources are searched among thousands: MinHash of its shingles with
 * one permutation (Li, Owen, Zhang 2012), empty bins filled from the next one (Shrivastava, Li 2014). Immutable.
 */
public final class Fingerprint {

    static final int BINS = 128;

    private static final int STEP = 0x9e3779b9;

    private final int[] minima;
    private final boolean empty;

    private Fingerprint(int[] minima, boolean empty) {
        this.minima = minima;
        this.empty = empty;
    }

    /** Linear in the length of the text. */
    public static Fingerprint of(NormalizedText text) {
        return of(ComparableText.of(text).shingles(Shingles.WIDTH));
    }

    /**
     * Reads what {@link #bytes()} wrote.
     *
     * @throws IllegalArgumentException where they are not as many as a fingerprint has
     */
    public static Fingerprint of(byte[] bytes) {
        if (bytes.length != 0 && bytes.length != BINS * Integer.BYTES) {
            throw new IllegalArgumentException("Not a fingerprint: " + bytes.length + " bytes");
        }
        int[] minima = new int[BINS];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima, 0, bytes.length / Integer.BYTES);
        return new Fingerprint(minima, bytes.length == 0);
    }

    static Fingerprint of(int[] shingles) {
        int[] minima = new int[BINS];
        Arrays.fill(minima, -1);
        for (int shingle : shingles) {
            int bin = shingle >>> 25;
            int rank = shingle & 0x01ffffff;
            if (minima[bin] < 0 || rank < minima[bin]) {
                minima[bin] = rank;
            }
        }
        return new Fingerprint(fill(minima, shingles.length > 0), shingles.length == 0);
    }

    /** An empty bin borrows from the next filled one, marked with the distance so that unlike borrowings differ. */
    private static int[] fill(int[] minima, boolean any) {
        int[] filled = minima.clone();
        for (int bin = 0; any && bin < BINS; bin++) {
            int distance = 0;
            while (minima[(bin + distance) % BINS] < 0) {
                distance++;
            }
            filled[bin] = minima[(bin + distance) % BINS] + distance * STEP;
        }
        return filled;
    }

    /** Estimated share of common shingles among all of both texts (Jaccard), 0 to 1; standard error about 0.04. */
    public double resemblance(Fingerprint other) {
        if (empty || other.empty) {
            return 0;
        }
        int equal = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (minima[bin] == other.minima[bin]) {
                equal++;
            }
        }
        return equal / (double) BINS;
    }

    /** For keeping: 512 bytes, or none where the text has nothing to compare. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(empty ? 0 : BINS * Integer.BYTES);
        if (!empty) {
            bytes.asIntBuffer().put(minima);
        }
        return bytes.array();
    }

    /** One hash for each so many neighbouring bins, for an index; none where the text has nothing to compare. */
    public long[] bands(int width) {
        return IntStream.range(0, empty ? 0 : BINS / width)
                .mapToLong(index -> band(index, width))
                .toArray();
    }

    /** A hash over some neighbouring bins; texts that agree in all of them agree in the hash. */
    long band(int index, int width) {
        long hash = index;
        for (int bin = index * width; bin < (index + 1) * width; bin++) {
            hash = hash * 0x100000001b3L + minima[bin];
        }
        return hash;
    }

    boolean isEmpty() {
        return empty;
    }
}
