package io.gongkai.stats.vocabulary;

/** How exactly a figure is stated, from the most to the least exact. */
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST
}
