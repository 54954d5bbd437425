package io.gongkai.stats.rebuild;

/** Events counted so far. */
record Progress(long total, long read, long applied, long refused) {

    Progress and(long changed, long poison, long events) {
        return new Progress(total, read + events, applied + changed, refused + poison);
    }
}
