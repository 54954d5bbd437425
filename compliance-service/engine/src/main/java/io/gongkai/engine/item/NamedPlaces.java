package io.gongkai.engine.item;

import java.util.Arrays;
import java.util.List;

/** Where the elements begin that a text names. */
final class NamedPlaces {

    /** In rising order; several elements may begin at one place. */
    private final int[] starts;

    /** @param mentions in the order of their starts */
    NamedPlaces(List<Mention> mentions) {
        starts = mentions.stream()
                .filter(Mention::names)
                .mapToInt(Mention::start)
                .toArray();
    }

    /** Whether one begins within [from, to). */
    boolean anyWithin(int from, int to) {
        int at = Arrays.binarySearch(starts, from);
        int first = at >= 0 ? at : -at - 1;
        return first < starts.length && starts[first] < to;
    }
}
