package io.gongkai.engine.item;

import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.SortedPlaces;
import java.util.Arrays;

/** Where characters of one kind stand in a text: gathered once, so that no look around walks over the text again. */
final class Occurrences {

    private final SortedPlaces places;

    private Occurrences(SortedPlaces places) {
        this.places = places;
    }

    static Occurrences of(NormalizedText text, Marks kind) {
        char[] characters = text.characters();
        int[] places = new int[64];
        int count = 0;
        for (int i = 0; i < characters.length; i++) {
            if (kind.has(characters[i])) {
                places = count == places.length ? Arrays.copyOf(places, count * 2) : places;
                places[count++] = i;
            }
        }
        return new Occurrences(SortedPlaces.of(places, count));
    }

    /** Those of a narrower kind. */
    Occurrences only(NormalizedText text, Marks kind) {
        int[] kept = new int[places.size()];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kind.has(text.charAt(places.get(i)))) {
                kept[count++] = places.get(i);
            }
        }
        return new Occurrences(SortedPlaces.of(kept, count));
    }

    /** Index of the first one within [from, to); to where there is none. */
    int first(int from, int to) {
        int at = places.countBefore(from);
        return at < places.size() && places.get(at) < to ? places.get(at) : Math.max(from, to);
    }

    /** Index after the last one within [from, to); from where there is none. */
    int afterLast(int from, int to) {
        int at = places.countBefore(to) - 1;
        return at >= 0 && places.get(at) >= from ? places.get(at) + 1 : from;
    }
}
