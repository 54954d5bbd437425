package io.gongkai.ingest.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** One round of the relay: read what is due, send it, mark what the broker has acknowledged. */
@Singleton
class OutboxRound {

    /** What a round came to. */
    record Outcome(int sent, int failed) {
        boolean hasMore() {
            return sent > 0;
        }
    }

    private static final Logger LOG = Logger.getLogger(OutboxRound.class);
    private static final int MAX_DOUBLINGS = 16;

    private final DataSource database;
    private final Broker broker;
    private final OutboxConfig config;

    OutboxRound(DataSource database, Broker broker, OutboxConfig config) {
        this.database = database;
        this.broker = broker;
        this.config = config;
    }

    /** Marks only after the acknowledgement: a crash in between sends again, which consumers expect. */
    Outcome run() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome outcome = run(new OutboxTable(connection));
                connection.commit();
                return outcome;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    private Outcome run(OutboxTable outbox) throws SQLException {
        outbox.lock();
        List<PendingMessage> due = outbox.due(config.batchSize(), config.batchBytes());
        if (due.isEmpty()) {
            return new Outcome(0, 0);
        }
        Delivery delivery = new Delivery(broker::send);
        delivery.send(due);
        outbox.published(delivery.acknowledged());
        for (Delivery.Failure failure : delivery.failures()) {
            report(failure);
            outbox.failed(
                    failure.message().id(),
                    wait(failure.message().attempts()),
                    failure.cause().getClass().getSimpleName());
        }
        return new Outcome(delivery.acknowledged().size(), delivery.failures().size());
    }

    private Duration wait(int attempts) {
        Duration doubled = config.firstRetry().multipliedBy(1L << Math.min(attempts, MAX_DOUBLINGS));
        return doubled.compareTo(config.longestRetry()) < 0 ? doubled : config.longestRetry();
    }

    private void report(Delivery.Failure failure) {
        PendingMessage message = failure.message();
        int attempts = message.attempts() + 1;
        boolean hopeless = !failure.mayPass() && attempts == 1;
        if (hopeless || attempts == config.stuckAfter()) {
            LOG.errorf(
                    failure.cause(),
                    "Event is stuck and holds back its key outbox=%d topic=%s key=%s attempts=%d",
                    message.id(),
                    message.topic(),
                    message.messageKey(),
                    attempts);
        } else {
            LOG.warnf(
                    "Broker did not take an event outbox=%d topic=%s attempts=%d cause=%s",
                    message.id(),
                    message.topic(),
                    attempts,
                    failure.cause().getClass().getSimpleName());
        }
    }
}
