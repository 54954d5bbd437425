package io.gongkai.engine.text;

import java.util.Arrays;

/** Collects normalised characters together with where each one came from. */
final class NormalizedTextBuilder {

    /** Pauses from weak to strong: where several stand in a row, the strongest is kept. */
    private static final String PAUSES = "、,;。";

    private static final Marks PAUSE = Marks.of(PAUSES);

    private final String submitted;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    /** By their codes. */
    private byte[] gaps;

    private int length;
    private int[] lineStarts = new int[64];
    private int lines;
    private Gap pending = Gap.PARAGRAPH;

    NormalizedTextBuilder(String submitted) {
        this.submitted = submitted;
        int capacity = submitted.length() + 16;
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        gaps = new byte[capacity];
    }

    void gap(Gap gap) {
        if (gap.compareTo(pending) > 0) {
            pending = gap;
        }
    }

    void lineBreak() {
        gap(pending.breaksLine() ? Gap.PARAGRAPH : Gap.LINE);
    }

    boolean atLineStart() {
        return pending.breaksLine();
    }

    boolean endsWithHan() {
        return length > 0 && !atLineStart() && Character.isIdeographic(chars[length - 1]);
    }

    void append(char c, int start, int end) {
        if (pending == Gap.NONE && PAUSE.has(c) && swallowsPause(c, end)) {
            return;
        }
        if (length == chars.length) {
            grow();
        }
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        gaps[length] = pending.code();
        if (pending.breaksLine()) {
            addLine();
        }
        length++;
        pending = Gap.NONE;
    }

    void append(String expansion, int start, int end) {
        for (int i = 0; i < expansion.length(); i++) {
            append(expansion.charAt(i), start, end);
        }
    }

    /** "，、" and "，。" are slips of the pen: one pause is meant. */
    private boolean swallowsPause(char c, int end) {
        int before = length == 0 ? -1 : PAUSES.indexOf(chars[length - 1]);
        if (before < 0) {
            return false;
        }
        chars[length - 1] = PAUSES.charAt(Math.max(before, PAUSES.indexOf(c)));
        ends[length - 1] = end;
        return true;
    }

    private void addLine() {
        lineStarts = lines == lineStarts.length ? Arrays.copyOf(lineStarts, lines * 2) : lineStarts;
        lineStarts[lines++] = length;
    }

    private void grow() {
        int capacity = chars.length * 2;
        chars = Arrays.copyOf(chars, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
    }

    NormalizedText build() {
        return new NormalizedText(submitted, chars, starts, ends, gaps, length, SortedPlaces.of(lineStarts, lines));
    }
}
