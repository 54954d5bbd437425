package io.gongkai.stats.rebuild;

/** How many events were read, how many of them changed something and how many cannot be taken in. */
record Applied(long read, long changed, long refused) {

    static final Applied NOTHING = new Applied(0, 0, 0);

    Applied plus(Applied other) {
        return new Applied(read + other.read, changed + other.changed, refused + other.refused);
    }
}
