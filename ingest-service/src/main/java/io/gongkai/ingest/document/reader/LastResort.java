package io.gongkai.ingest.document.reader;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Ends a process that is still busy with one file when the service, which should have ended it, is gone. */
final class LastResort {

    private static final long IDLE = Long.MAX_VALUE;
    private static final int HALTED = 3;

    private final AtomicLong deadline = new AtomicLong(IDLE);
    private final Duration limit;

    private LastResort(Duration limit) {
        this.limit = limit;
    }

    static LastResort after(Duration limit) {
        LastResort lastResort = new LastResort(limit);
        Thread watch = new Thread(lastResort::watch, "last-resort");
        watch.setDaemon(true);
        watch.start();
        return lastResort;
    }

    void arm() {
        deadline.set(System.currentTimeMillis() + limit.toMillis());
    }

    void disarm() {
        deadline.set(IDLE);
    }

    private void watch() {
        try {
            while (System.currentTimeMillis() < deadline.get()) {
                Thread.sleep(1_000);
            }
        } catch (InterruptedException unexpected) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(HALTED);
    }
}
