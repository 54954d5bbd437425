package io.gongkai.engine.text;

/**
 * A sentence of the normalised text.
 *
 * @param index position among the sentences of the text
 * @param start index of its first character
 * @param end index after its last character, the closing mark included
 */
public record Sentence(int index, int start, int end) {

    public Span span() {
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }
}
