package io.gongkai.engine.text;

import java.util.Arrays;

/** Places in a text in rising order, no two the same, of which the first from some index on is found in a few steps. */
public final class SortedPlaces {

    /** So many bits of an index are left to be walked; so few places are one block. */
    private static final int BLOCK_BITS = 4;

    private static final int FEW = 1 << BLOCK_BITS;

    private final int[] places;
    private final int bits;
    /** For each block of indexes, how many places lie before it. */
    private final int[] before;

    private SortedPlaces(int[] places) {
        this.places = places;
        bits = places.length <= FEW ? Integer.SIZE - 1 : BLOCK_BITS;
        int last = places.length == 0 ? -1 : places[places.length - 1];
        before = new int[(last >> bits) + 1];
        for (int block = 0, i = 0; block < before.length; block++) {
            while (places[i] < block << bits) {
                i++;
            }
            before[block] = i;
        }
    }

    /** @param places in rising order; not to be changed afterwards */
    public static SortedPlaces of(int... places) {
        return new SortedPlaces(places);
    }

    /** The first so many of the array. */
    public static SortedPlaces of(int[] places, int count) {
        return new SortedPlaces(Arrays.copyOf(places, count));
    }

    public int size() {
        return places.length;
    }

    public int get(int i) {
        return places[i];
    }

    /** How many places lie before the index; thereby the number of the first that does not. */
    public int countBefore(int index) {
        int block = Math.max(index, 0) >> bits;
        if (block >= before.length) {
            return places.length;
        }
        int i = before[block];
        while (i < places.length && places[i] < index) {
            i++;
        }
        return i;
    }
}
