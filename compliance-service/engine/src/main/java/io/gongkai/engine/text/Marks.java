package io.gongkai.engine.text;

/** A few characters, any of which is told from all others in one step. */
public final class Marks {

    private final long[] members = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Marks() {}

    public static Marks of(String characters) {
        Marks marks = new Marks();
        characters.chars().forEach(c -> marks.members[c / Long.SIZE] |= 1L << c);
        return marks;
    }

    public boolean has(char c) {
        return (members[c / Long.SIZE] & 1L << c) != 0;
    }
}
