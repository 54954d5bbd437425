package io.gongkai.engine.item;

import io.gongkai.engine.text.NormalizedText;
import java.util.Arrays;

/** Where characters of one kind stand in a text: gathered once, so that no look around walks over the text again. */
final class Occurrences {

    /** Which characters are meant. */
    @FunctionalInterface
    interface Kind {
        boolean includes(char c);
    }

    private final int[] places;

    private Occurrences(int[] places) {
        this.places = places;
    }

    static Occurrences of(NormalizedText text, Kind kind) {
        int[] places = new int[64];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (kind.includes(text.charAt(i))) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = i;
            }
        }
        return new Occurrences(Arrays.copyOf(places, count));
    }

    /** Index of the first one within [from, to); to where there is none. */
    int first(int from, int to) {
        int at = indexFrom(from);
        return at < places.length && places[at] < to ? places[at] : Math.max(from, to);
    }

    /** Index after the last one within [from, to); from where there is none. */
    int afterLast(int from, int to) {
        int at = indexFrom(to) - 1;
        return at >= 0 && places[at] >= from ? places[at] + 1 : from;
    }

    boolean any(int from, int to) {
        return first(from, to) < to;
    }

    private int indexFrom(int place) {
        int at = Arrays.binarySearch(places, place);
        return at >= 0 ? at : -at - 1;
    }
}
