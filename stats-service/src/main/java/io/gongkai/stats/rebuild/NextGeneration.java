package io.gongkai.stats.rebuild;

import io.gongkai.stats.intake.EventTopics;
import io.gongkai.stats.intake.PassingFault;
import io.gongkai.stats.projection.Generation;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The projected tables that are being built, in a schema of their own until they take the place of those that answer. */
@ApplicationScoped
class NextGeneration {

    private static final Logger LOG = Logger.getLogger(NextGeneration.class);
    private static final int SECONDS = 300;

    private final Database database;
    private final Generation generation;
    private final EventTopics topics;

    NextGeneration(Database database, Generation generation, EventTopics topics) {
        this.database = database;
        this.generation = generation;
        this.topics = topics;
    }

    void begin() {
        drop();
        inTransaction(() -> database.first(
                "SELECT 1 AS made FROM (SELECT create_generation('projection', 'projection_next')) AS done",
                Arguments.none(),
                row -> row.integer("made")));
    }

    /** Leftovers of this and of earlier rebuilds. */
    void drop() {
        inTransaction(() -> database.change("DROP SCHEMA IF EXISTS projection_next CASCADE", Arguments.none()));
        inTransaction(() -> database.change("DROP SCHEMA IF EXISTS projection_old CASCADE", Arguments.none()));
    }

    /**
     * Applies many events in one transaction; if one of them cannot be taken in, each in its own. The code is that which
     * takes them in as they come, so that the rows are the same.
     */
    Applied apply(List<ConsumerRecord<String, String>> events) {
        try {
            return inTransaction(() -> applyHere(events));
        } catch (RuntimeException e) {
            if (PassingFault.isCauseOf(e)) {
                throw e;
            }
            return events.stream().map(this::applyAlone).reduce(Applied.NOTHING, Applied::plus);
        }
    }

    private Applied applyAlone(ConsumerRecord<String, String> event) {
        try {
            return inTransaction(() -> applyHere(List.of(event)));
        } catch (RuntimeException e) {
            if (PassingFault.isCauseOf(e)) {
                throw e;
            }
            LOG.debugf(
                    "An event was passed over. topic=%s partition=%d offset=%d cause=%s",
                    event.topic(), event.partition(), event.offset(), e.getMessage());
            return new Applied(0, 1);
        }
    }

    private Applied applyHere(List<ConsumerRecord<String, String>> events) {
        database.change("SET LOCAL search_path = projection_next, public", Arguments.none());
        long changed = events.stream()
                .filter(event -> topics.apply(event.topic(), event.value()))
                .count();
        return new Applied(changed, 0);
    }

    /**
     * Takes the place of the tables that answer. While it does, nobody writes: what the log holds by then is in both, and
     * what comes later finds the new tables. Readers see the old ones until the commit and the new ones from then on.
     */
    Applied takeOver(EventLog log) {
        return inTransaction(() -> {
            generation.keepWritersOut();
            Applied applied = Applied.NOTHING;
            var ends = log.ends();
            while (!log.hasReached(ends)) {
                applied = applied.plus(applyHere(log.next()));
            }
            database.change("ALTER SCHEMA projection RENAME TO projection_old", Arguments.none());
            database.change("ALTER SCHEMA projection_next RENAME TO projection", Arguments.none());
            return applied;
        });
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(work);
    }

    /** How many events changed something and how many cannot be taken in. */
    record Applied(long changed, long refused) {

        static final Applied NOTHING = new Applied(0, 0);

        Applied plus(Applied other) {
            return new Applied(changed + other.changed, refused + other.refused);
        }
    }
}
