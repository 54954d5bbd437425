package io.gongkai.engine.outline;

/**
 * A line of the normalised text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param opensParagraph whether it begins something new; false where it only goes on with a wrapped line
 */
public record Line(int start, int end, boolean opensParagraph) {

    public int length() {
        return end - start;
    }
}
