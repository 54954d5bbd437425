package io.gongkai.ingest.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries events from the outbox to the broker: at once when a transaction has added one, and by polling otherwise. */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxRound round;
    private final OutboxConfig config;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread thread;

    OutboxRelay(OutboxRound round, OutboxConfig config) {
        this.round = round;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        Thread relay = new Thread(this::work, "outbox-relay");
        relay.setDaemon(true);
        relay.start();
        thread = relay;
    }

    /** Lets the round at work finish; what it does not reach waits in the database for the next start. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        signal.release();
        Thread relay = thread;
        if (relay != null) {
            relay.join(config.delivery().toMillis());
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        signal.release();
    }

    private void work() {
        while (running) {
            boolean more = runRound();
            try {
                if (!more && signal.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    /** The thread must outlive every failure: nobody else would carry the events. */
    private boolean runRound() {
        try {
            return round.run().hasMore();
        } catch (SQLException | RuntimeException failed) {
            if (running) {
                LOG.warn("Outbox could not be worked on and is tried again", failed);
            }
            return false;
        }
    }
}
