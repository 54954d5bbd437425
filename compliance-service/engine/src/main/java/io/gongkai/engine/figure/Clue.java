package io.gongkai.engine.figure;

/** A term of the lexicon at [start, end) of the normalised text, with its concept. */
record Clue(int start, int end, String concept) {}
