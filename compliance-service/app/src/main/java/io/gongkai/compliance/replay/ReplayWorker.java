package io.gongkai.compliance.replay;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Works off replays, one at a time in each replica; what a stopped replica left unfinished goes on where it was. */
@ApplicationScoped
class ReplayWorker {

    static final String IDENTITY = "replays";

    private final ReplayStep step;

    ReplayWorker(ReplayStep step) {
        this.step = step;
    }

    @Scheduled(identity = IDENTITY, every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = step.take();
        }
    }
}
