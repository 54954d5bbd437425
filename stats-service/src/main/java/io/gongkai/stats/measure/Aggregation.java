package io.gongkai.stats.measure;

/** What becomes of several statements on one metric in one report. */
public enum Aggregation {
    /** The greatest: a total is often repeated and never smaller than a part of it. */
    GREATEST,
    /** The first in the order of the text: rates on different bases neither add up nor outdo each other. */
    FIRST,
    /**
     * The sum of the different values; where the greatest is the sum of the others it is their stated total and holds
     * alone. Equal values count once, since reports repeat themselves more often than two channels count alike.
     */
    SUM
}
