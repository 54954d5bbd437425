package io.gongkai.stats.rebuild;

import io.gongkai.stats.intake.EventTopics;
import io.gongkai.stats.intake.PassingFault;
import io.gongkai.stats.projection.Generation;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The projected tables that are being built, in a schema of their own until they take the place of those that answer. */
@ApplicationScoped
class NextGeneration {

    private static final Logger LOG = Logger.getLogger(NextGeneration.class);
    /** The longest that one transaction may take. */
    static final int SECONDS = 300;

    private static final String REFERENCES = """
              FROM pg_constraint c
              JOIN pg_class r ON r.oid = c.conrelid
             WHERE c.connamespace = 'projection'::regnamespace AND c.contype = 'f'
             ORDER BY c.oid
            """;
    private static final String REFERENCES_DROPPED =
            "SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', r.relname, c.conname) AS definition\n" + REFERENCES;
    /** Read while the tables that answer are the search path, so that they name each other without a schema. */
    private static final String REFERENCES_ADDED = """
            SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s', r.relname, c.conname, pg_get_constraintdef(c.oid))
                   AS definition
            """ + REFERENCES;

    private static final String TABLES = """
            SELECT string_agg(quote_ident(relname), ', ') AS tables
              FROM pg_class
             WHERE relnamespace = 'projection_next'::regnamespace AND relkind = 'r'
            """;

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
        inTransaction(() -> alter(REFERENCES_DROPPED));
    }

    /**
     * Once nearly all is there: checks every reference at once, which takes a second where a check for each row took a third of
     * the whole, and gathers the statistics that questions are planned by.
     */
    void complete() {
        inTransaction(() -> alter(REFERENCES_ADDED));
        inTransaction(() -> {
            useNext();
            return database.change(
                    database.first(TABLES, Arguments.none(), row -> "ANALYZE " + row.text("tables"))
                            .orElseThrow(),
                    Arguments.none());
        });
    }

    private int alter(String definitions) {
        List<String> all = database.list(definitions, Arguments.none(), row -> row.text("definition"));
        useNext();
        all.forEach(definition -> database.change(definition, Arguments.none()));
        return all.size();
    }

    private void useNext() {
        database.change("SET LOCAL search_path = projection_next, public", Arguments.none());
    }

    /** Leftovers of this and of earlier rebuilds. */
    void drop() {
        inTransaction(() -> database.change("DROP SCHEMA IF EXISTS projection_next CASCADE", Arguments.none()));
        inTransaction(() -> database.change("DROP SCHEMA IF EXISTS projection_old CASCADE", Arguments.none()));
    }

    /** Reads events and works out what they change, without the database. Those that cannot be read are left out. */
    Prepared prepare(List<ConsumerRecord<String, String>> events) {
        List<Prepared.Step> steps = new ArrayList<>();
        for (ConsumerRecord<String, String> event : events) {
            try {
                steps.add(new Prepared.Step(event, topics.prepare(event.topic(), event.value())));
            } catch (RuntimeException e) {
                passOver(event, e);
            }
        }
        return new Prepared(steps, events.size());
    }

    /**
     * Applies many events in one transaction; if one of them cannot be taken in, each in its own. The code is that which
     * takes them in as they come, so that the rows are the same.
     */
    Applied apply(Prepared events) {
        try {
            return inTransaction(() -> applyHere(events));
        } catch (RuntimeException e) {
            if (PassingFault.isCauseOf(e)) {
                throw e;
            }
            return events.steps().stream().map(this::applyAlone).reduce(events.unreadable(), Applied::plus);
        }
    }

    private Applied applyAlone(Prepared.Step step) {
        try {
            return inTransaction(() -> applyHere(new Prepared(List.of(step), 1)));
        } catch (RuntimeException e) {
            if (PassingFault.isCauseOf(e)) {
                throw e;
            }
            passOver(step.event(), e);
            return new Applied(1, 0, 1);
        }
    }

    private static void passOver(ConsumerRecord<String, String> event, RuntimeException cause) {
        LOG.debugf(
                "An event was passed over. topic=%s partition=%d offset=%d cause=%s",
                event.topic(), event.partition(), event.offset(), cause.getMessage());
    }

    private Applied applyHere(Prepared events) {
        useNext();
        long changed =
                events.steps().stream().filter(step -> step.change().apply()).count();
        return events.unreadable().plus(new Applied(events.steps().size(), changed, 0));
    }

    /**
     * Takes the place of the tables that answer. While it does, nobody writes: what the log holds by then is in the new ones,
     * though events that were under way need not be in the old, and what comes later finds the new tables. Readers see the old ones until the commit and the new ones from then on. The
     * digest is taken before anybody writes into them.
     */
    TakenOver takeOver(EventLog log) {
        return inTransaction(() -> {
            generation.keepWritersOut();
            Applied applied = Applied.NOTHING;
            var ends = log.ends();
            while (!log.hasReached(ends)) {
                applied = applied.plus(applyHere(prepare(log.next())));
            }
            String digest = digest("projection_next");
            database.change("ALTER SCHEMA projection RENAME TO projection_old", Arguments.none());
            database.change("ALTER SCHEMA projection_next RENAME TO projection", Arguments.none());
            return new TakenOver(applied, digest);
        });
    }

    /** Of the tables that answered before; nobody writes into them any more. */
    String digestOfOld() {
        return inTransaction(() -> digest("projection_old"));
    }

    private String digest(String schema) {
        return database.first(
                        "SELECT generation_digest(:schema) AS digest",
                        Arguments.with("schema", schema),
                        row -> row.text("digest"))
                .orElseThrow();
    }

    /** What the last step took in, and the digest of the tables that answer since. */
    record TakenOver(Applied applied, String digest) {}

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(work);
    }
}
