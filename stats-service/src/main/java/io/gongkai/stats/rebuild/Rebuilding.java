package io.gongkai.stats.rebuild;

import io.gongkai.stats.intake.EventTopics;
import io.gongkai.stats.rebuild.NextGeneration.Applied;
import io.gongkai.stats.rebuild.Rebuild.Status;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

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
            Progress progress = takeOver(id, log, catchUp(id, log, new Progress(log.length(), 0, 0, 0)));
            ledger.progress(id, progress);
            next.drop();
            ledger.end(id, Status.DONE, null);
            LOG.infof("Rebuild done. id=%s read=%d refused=%d", id, progress.read(), progress.refused());
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
            Map<TopicPartition, Long> ends = log.ends();
            while (!log.hasReached(ends)) {
                List<ConsumerRecord<String, String>> events = log.next();
                Applied applied = next.apply(events);
                progress = progress.and(applied.changed(), applied.refused(), events.size());
                ledger.progress(id, progress);
            }
        } while (log.remaining() > FEW);
        return progress;
    }

    /** An event that cannot be taken in and came just now undoes the last step; it is passed over and the step repeated. */
    private Progress takeOver(UUID id, EventLog log, Progress before) {
        Progress progress = before;
        for (int attempt = 1; ; attempt++) {
            Map<TopicPartition, Long> positions = log.positions();
            try {
                Applied last = next.takeOver(log);
                return progress.and(last.changed(), 0, last.changed());
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.goBackTo(positions);
                progress = catchUp(id, log, progress);
            }
        }
    }
}
