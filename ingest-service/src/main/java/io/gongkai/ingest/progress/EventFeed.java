package io.gongkai.ingest.progress;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Feeds the open streams from the log in the database: at once after a commit of this instance, by polling after one of
 * another.
 */
@ApplicationScoped
class EventFeed {

    private static final Logger LOG = Logger.getLogger(EventFeed.class);

    private final FeedRound round;
    private final OpenStreams streams;
    private final ProgressConfig config;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running = true;

    EventFeed(FeedRound round, OpenStreams streams, ProgressConfig config) {
        this.round = round;
        this.streams = streams;
        this.config = config;
    }

    /** The stream's events from now on; a problem if too many are open. */
    Multi<OutboundSseEvent> open(EventStream stream) {
        streams.add(stream);
        return stream.events(signal::release, () -> streams.remove(stream));
    }

    void start(@Observes StartupEvent started) {
        Thread feed = new Thread(this::work, "event-feed");
        feed.setDaemon(true);
        feed.start();
    }

    /** Clients come back by themselves, to another instance, and resume where they were. */
    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        signal.release();
        streams.all().forEach(stream -> stream.end("stopping"));
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Announced announced) {
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

    /** The thread must outlive every failure: nobody else would feed the streams. */
    private boolean runRound() {
        try {
            return round.run();
        } catch (SQLException | RuntimeException failed) {
            if (running) {
                LOG.warn("Events could not be read and are tried again", failed);
            }
            return false;
        }
    }
}
