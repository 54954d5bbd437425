package io.gongkai.stats.rebuild;

/** Events counted so far. */
record Progress(long total, long read, long applied, long refused) {

    Progress and(Applied more) {
        return new Progress(total, read + more.read(), applied + more.changed(), refused + more.refused());
    }
}
