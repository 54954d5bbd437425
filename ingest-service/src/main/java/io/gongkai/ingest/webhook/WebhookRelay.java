package io.gongkai.ingest.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Brings what is due to the webhooks: at once when a transaction has added something, and by polling otherwise. */
@ApplicationScoped
class WebhookRelay {

    private static final Logger LOG = Logger.getLogger(WebhookRelay.class);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final DeliveryQueue queue;
    private final DeliveryRound round;
    private final WebhookConfig config;
    private final Clock clock;
    private final Semaphore signal = new Semaphore(0);
    private final Semaphore free;
    private final ExecutorService callers;
    private volatile boolean running = true;
    private Instant cleanedAt = Instant.EPOCH;

    WebhookRelay(DeliveryQueue queue, DeliveryRound round, WebhookConfig config, Clock clock) {
        this.queue = queue;
        this.round = round;
        this.config = config;
        this.clock = clock;
        this.free = new Semaphore(config.parallel());
        this.callers = Executors.newCachedThreadPool(work -> {
            Thread caller = new Thread(work, "webhook-caller");
            caller.setDaemon(true);
            return caller;
        });
    }

    void start(@Observes StartupEvent started) {
        Thread relay = new Thread(this::work, "webhook-relay");
        relay.setDaemon(true);
        relay.start();
    }

    /** Lets calls at work finish and be noted; what does not get that far is called again after the lease. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        signal.release();
        callers.shutdown();
        if (!callers.awaitTermination(config.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
            callers.shutdownNow();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesAdded added) {
        signal.release();
    }

    private void work() {
        while (running) {
            runRound();
            try {
                if (signal.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    /** The thread must outlive every failure: nobody else would call. */
    private void runRound() {
        try {
            Instant now = clock.instant();
            clean(now);
            int places = free.availablePermits();
            if (places > 0) {
                queue.claim(places, now, now.plus(config.lease())).forEach(this::call);
            }
        } catch (SQLException | RuntimeException failed) {
            if (running) {
                LOG.warn("Webhooks could not be called and are tried again", failed);
            }
        }
    }

    private void call(ClaimedWebhook webhook) {
        free.acquireUninterruptibly();
        callers.execute(() -> {
            try {
                round.run(webhook);
            } catch (SQLException | RuntimeException failed) {
                LOG.warnf(failed, "Call could not be noted and is made again webhook=%s", webhook.id());
            } finally {
                free.release();
                // There may be more for the same address, or others that waited for the place.
                signal.release();
            }
        });
    }

    private void clean(Instant now) throws SQLException {
        int givenUp = queue.giveUpThoseOver(now);
        if (givenUp > 0) {
            LOG.warnf("Deliveries were given up count=%d", givenUp);
        }
        if (now.isAfter(cleanedAt.plus(BETWEEN_CLEANINGS))) {
            queue.forget(now.minus(config.keep()));
            cleanedAt = now;
        }
    }
}
