package io.gongkai.ingest.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Works off entries one after the other: at once after an upload, and by polling what another replica left. */
@ApplicationScoped
class BulkWorker {

    private static final Logger LOG = Logger.getLogger(BulkWorker.class);
    private static final long STOP_MILLIS = 10_000;

    private final BulkStep step;
    private final long pollMillis;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread thread;

    BulkWorker(BulkStep step, @ConfigProperty(name = "gongkai.bulk.poll-interval", defaultValue = "5s") Duration poll) {
        this.step = step;
        this.pollMillis = poll.toMillis();
    }

    void start(@Observes StartupEvent started) {
        Thread worker = new Thread(this::work, "bulk-worker");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    /** Lets the entry at work finish; the others wait in the database for the next start. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        signal.release();
        Thread worker = thread;
        if (worker != null) {
            worker.join(STOP_MILLIS);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkUploaded uploaded) {
        signal.release();
    }

    private void work() {
        while (running) {
            boolean more = runStep();
            try {
                if (!more && signal.tryAcquire(pollMillis, TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    /** The thread must outlive every failure: nobody else here would work off the entries. */
    private boolean runStep() {
        try {
            return step.run();
        } catch (RuntimeException failed) {
            if (running) {
                LOG.warn("Bulk entries could not be worked on and are tried again", failed);
            }
            return false;
        }
    }
}
