package io.gongkai.stats.peer;

/** How finely the schools asked for are divided into peers. */
public enum PeerSplit {
    /** Not at all: whoever is asked for is a peer. */
    ALL,
    TYPE,
    TYPE_OWNERSHIP,
    TYPE_OWNERSHIP_SIZE
}
