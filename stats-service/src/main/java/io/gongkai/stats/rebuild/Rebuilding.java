package io.gongkai.stats.rebuild;

import io.gongkai.stats.intake.EventTopics;
import io.gongkai.stats.rebuild.NextGeneration.TakenOver;
import io.gongkai.stats.rebuild.Rebuild.Status;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Builds everything anew while the service goes on answering and taking events in. */
@ApplicationScoped
class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    private static final int ATTEMPTS = 5;
    /** So few events the last step reads while nobody else takes any in. */
    private static final long FEW = 200;

    private final RebuildLedger ledger;
    private final NextGeneration next;
    private final EventTopics topics;
    private final Map<String, Object> connection;
    private final ManagedExecutor executor;

    Rebuilding(
            RebuildLedger ledger,
            NextGeneration next,
            EventTopics topics,
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            ManagedExecutor executor) {
        this.ledger = ledger;
        this.next = next;
        this.topics = topics;
        this.connection = connection;
        this.executor = executor;
    }

    /** Nothing where one is running. */
    Optional<Rebuild> start(String by) {
        Optional<Rebuild> begun = ledger.begin(by);
        begun.ifPresent(rebuild -> executor.execute(() -> run(rebuild.id())));
        return begun;
    }

    private void run(UUID id) {
        LOG.infof("Rebuild began. id=%s", id);
        try (EventLog log = new EventLog(connection, topics.names())) {
            next.begin();
            Progress progress = catchUp(id, log, new Progress(log.length(), 0, 0, 0));
            next.complete();
            end(id, takeOver(id, log, catchUp(id, log, progress))); // some came while it was completed
        } catch (RuntimeException e) {
            LOG.errorf(e, "Rebuild failed; what answered goes on answering. id=%s", id);
            ledger.end(id, Status.FAILED, "The rebuild broke off; the log of the service says why.");
        }
    }

    /**
     * Until all that was there is read and few have come since: where events keep coming, a moment without any left might never
     * be met.
     */
    private Progress catchUp(UUID id, EventLog log, Progress before) {
        Progress progress = before;
        ledger.progress(id, progress);
        do {
            progress = read(id, log, progress);
        } while (log.remaining() > FEW);
        return progress;
    }

    /** All that is there by now. While some events go into the tables, those after them are read. */
    private Progress read(UUID id, EventLog log, Progress before) {
        Progress progress = before;
        Map<TopicPartition, Long> ends = log.ends();
        CompletableFuture<Applied> underWay = CompletableFuture.completedFuture(Applied.NOTHING);
        while (!log.hasReached(ends)) {
            Prepared events;
            try {
                events = next.prepare(log.next());
            } finally {
                progress = progress.and(underWay.join());
            }
            underWay = executor.supplyAsync(() -> next.apply(events));
            ledger.progress(id, progress);
        }
        progress = progress.and(underWay.join());
        ledger.progress(id, progress);
        return progress;
    }

    /** An event that cannot be taken in and came just now undoes the last step; it is passed over and the step repeated. */
    private InPlace takeOver(UUID id, EventLog log, Progress before) {
        Progress progress = before;
        for (int attempt = 1; ; attempt++) {
            Map<TopicPartition, Long> positions = log.positions();
            try {
                TakenOver last = next.takeOver(log);
                return new InPlace(progress.and(last.applied()), last.digest());
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.goBackTo(positions);
                progress = catchUp(id, log, progress);
            }
        }
    }

    private void end(UUID id, InPlace now) {
        ledger.progress(id, now.progress);
        String digestBefore = digestOfOld(id);
        ledger.digests(id, digestBefore, now.digest);
        next.drop();
        ledger.end(id, Status.DONE, null);
        LOG.infof(
                "Rebuild done. id=%s read=%d refused=%d same=%b",
                id, now.progress.read(), now.progress.refused(), now.digest.equals(digestBefore));
    }

    /** The new tables answer already: without it the rebuild has succeeded all the same. */
    private @Nullable String digestOfOld(UUID id) {
        try {
            return next.digestOfOld();
        } catch (RuntimeException e) {
            LOG.warnf(e, "The tables that answered before could not be compared. id=%s", id);
            return null;
        }
    }

    /** All events read, and the digest of the tables when they took their place. */
    private record InPlace(Progress progress, String digest) {}
}
