package io.gongkai.engine.text;

/** A few characters, any of which is told from all others in one step. */
public final class Marks {

    /** The first and the last: most characters of a text are ideographs, which lie beyond all marks. */
    private final int first;

    private final int last;
    /** One bit for each character from the first one on. */
    private final long[] members;

    private Marks(int first, int last) {
        this.first = first;
        this.last = last;
        members = new long[(last - first) / Long.SIZE + 1];
    }

    /** @param characters at least one */
    public static Marks of(String characters) {
        Marks marks = new Marks(
                characters.chars().min().orElseThrow(), characters.chars().max().orElseThrow());
        characters.chars().map(c -> c - marks.first).forEach(bit -> marks.members[bit / Long.SIZE] |= 1L << bit);
        return marks;
    }

    public boolean has(char c) {
        int bit = c - first;
        return bit >= 0 && c <= last && (members[bit / Long.SIZE] & 1L << bit) != 0;
    }
}
