package io.gongkai.ingest.stuck;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks for stuck reports every so often, in every instance: the row's lock lets only one of them tell. */
@ApplicationScoped
class StuckWatch {

    private static final Logger LOG = Logger.getLogger(StuckWatch.class);

    private final StuckRound round;
    private final StuckConfig config;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread watch = new Thread(work, "stuck-watch");
        watch.setDaemon(true);
        return watch;
    });

    StuckWatch(StuckRound round, StuckConfig config) {
        this.round = round;
        this.config = config;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // It only ends with the service; failures are caught inside.
    void start(@Observes StartupEvent started) {
        long pause = config.lookEvery().toMillis();
        timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        timer.shutdownNow();
    }

    /** Must outlive every failure: a task that throws is never run again. */
    private void look() {
        try {
            while (round.look()) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException failed) {
            if (!timer.isShutdown()) {
                LOG.warn("Stuck reports could not be looked for", failed);
            }
        }
    }
}
