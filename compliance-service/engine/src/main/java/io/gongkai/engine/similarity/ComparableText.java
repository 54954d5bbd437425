package io.gongkai.engine.similarity;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.Arrays;

/**
 * A text reduced to what copying leaves alone: ideographs, each number as one mark, no punctuation and no addresses. A
 * copied sentence with this year's figures is still the same sentence.
 */
final class ComparableText {

    private static final char NUMBER = '0';

    private final char[] chars;
    private final int[] origins;

    private ComparableText(char[] chars, int[] origins) {
        this.chars = chars;
        this.origins = origins;
    }

    static ComparableText of(NormalizedText text) {
        char[] source = text.characters();
        char[] kept = new char[source.length];
        int[] origins = new int[source.length];
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            char c = source[i] >= '0' && source[i] <= '9' ? NUMBER : source[i];
            boolean sameNumber = c == NUMBER && length > 0 && kept[length - 1] == NUMBER;
            if (!sameNumber && (c == NUMBER || Character.isIdeographic(c))) {
                kept[length] = c;
                origins[length] = i;
                length++;
            }
        }
        return new ComparableText(Arrays.copyOf(kept, length), Arrays.copyOf(origins, length));
    }

    int length() {
        return chars.length;
    }

    char at(int index) {
        return chars[index];
    }

    /** The stretch [start, end) in the normalised text. */
    Span origin(int start, int end) {
        return new Span(origins[start], origins[end - 1] + 1);
    }

    /** Hashes of all stretches of the given width; the hash at i is that of [i, i + width). */
    int[] shingles(int width) {
        return Shingles.hashes(chars, width);
    }
}
