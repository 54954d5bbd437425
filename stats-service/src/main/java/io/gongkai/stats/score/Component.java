package io.gongkai.stats.score;

/** What a score is made of; the definitions and weights are data. */
public enum Component {
    PARTS,
    ITEMS,
    PUNCTUALITY,
    ACCURACY,
    FIGURES
}
