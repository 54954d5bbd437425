package io.gongkai.engine.text;

import java.util.Arrays;

/**
 * A text cleaned for reading, with the way back to the text as submitted. It holds no blanks and no line breaks: what was
 * there is told by {@link #gapBefore}. All indexes are UTF-16 code units of the normalised text unless said otherwise.
 */
public final class NormalizedText implements CharSequence {

    private final String submitted;
    private final char[] chars;
    private final String string;
    private final int[] starts;
    private final int[] ends;
    private final byte[] gaps;
    private final SortedPlaces lineStarts;

    /** The arrays may be longer than the text. */
    NormalizedText(
            String submitted,
            char[] chars,
            int[] starts,
            int[] ends,
            byte[] gaps,
            int length,
            SortedPlaces lineStarts) {
        this.submitted = submitted;
        this.chars = Arrays.copyOf(chars, length);
        this.string = new String(this.chars);
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
        this.lineStarts = lineStarts;
    }

    public Gap gapBefore(int index) {
        return index == 0 ? Gap.PARAGRAPH : Gap.of(gaps[index]);
    }

    /** Index of the next character after this one that begins a line; the length where none does. */
    public int lineEnd(int index) {
        int next = lineStarts.countBefore(index + 1);
        return next < lineStarts.size() ? lineStarts.get(next) : chars.length;
    }

    /** The same stretch in the text as submitted; an empty stretch stays empty. */
    public Span toSubmitted(int start, int end) {
        if (start >= end) {
            int at = start < chars.length ? starts[start] : submitted.length();
            return new Span(at, at);
        }
        return new Span(starts[start], ends[end - 1]);
    }

    public Quote quote(int start, int end) {
        Span span = toSubmitted(start, end);
        return new Quote(span.start(), span.end(), submitted.substring(span.start(), span.end()));
    }

    public Quote quote(Span span) {
        return quote(span.start(), span.end());
    }

    public String submitted() {
        return submitted;
    }

    /** The characters themselves, for scanners that read arrays; not to be changed. */
    public char[] characters() {
        return chars;
    }

    public String substring(int start, int end) {
        return string.substring(start, end);
    }

    public String substring(Span span) {
        return string.substring(span.start(), span.end());
    }

    public boolean startsWith(String prefix, int at) {
        return string.startsWith(prefix, at);
    }

    /** First index of the words within [from, to), or -1. */
    public int indexOf(String words, int from, int to) {
        if (to == chars.length) {
            return string.indexOf(words, from);
        }
        char first = words.charAt(0);
        for (int at = from; at + words.length() <= to; at++) {
            if (chars[at] == first && string.startsWith(words, at)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return string.substring(start, end);
    }

    @Override
    public String toString() {
        return string;
    }
}
