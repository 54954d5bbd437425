package io.gongkai.stats.rebuild;

import io.gongkai.stats.rebuild.Rebuild.Status;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers rebuilds and sees to it that one runs at a time. */
@ApplicationScoped
class RebuildLedger {

    /** A rebuild that has not stirred for so long has lost its process: longer than the longest of its transactions. */
    private static final Duration SILENCE =
            Duration.ofSeconds(NextGeneration.SECONDS).plusMinutes(1);

    private static final String BURY = """
            UPDATE rebuild
               SET status = 'FAILED', finished_at = :now, failure = 'The process ended before the rebuild did.'
             WHERE finished_at IS NULL AND alive_at < :silentSince
            """;
    private static final String BEGIN = """
            INSERT INTO rebuild (id, requested_by, status, started_at, alive_at)
            VALUES (:id, :by, 'RUNNING', :now, :now)
            ON CONFLICT DO NOTHING
            """;
    private static final String PROGRESS = """
            UPDATE rebuild
               SET total = greatest(total, :read, :total), read = :read, applied = :applied, refused = :refused,
                   alive_at = :now
             WHERE id = :id
            """;
    private static final String DIGESTS =
            "UPDATE rebuild SET digest_before = :before, digest_after = :after WHERE id = :id";
    private static final String END =
            "UPDATE rebuild SET status = :status, finished_at = :now, failure = :failure WHERE id = :id";

    private final Database database;
    private final Clock clock;

    RebuildLedger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nothing where one is running. */
    Optional<Rebuild> begin(String by) {
        Arguments now = Arguments.with("now", clock.instant())
                .and("silentSince", clock.instant().minus(SILENCE));
        database.change(BURY, now);
        UUID id = UUID.randomUUID();
        return database.change(BEGIN, now.and("id", id).and("by", by)) == 0 ? Optional.empty() : find(id);
    }

    void progress(UUID id, Progress progress) {
        database.change(
                PROGRESS,
                Arguments.with("id", id)
                        .and("now", clock.instant())
                        .and("total", progress.total())
                        .and("read", progress.read())
                        .and("applied", progress.applied())
                        .and("refused", progress.refused()));
    }

    void digests(UUID id, @Nullable String before, String after) {
        database.change(DIGESTS, Arguments.with("id", id).and("before", before).and("after", after));
    }

    void end(UUID id, Status status, @Nullable String failure) {
        database.change(
                END,
                Arguments.with("id", id)
                        .and("now", clock.instant())
                        .and("status", status)
                        .and("failure", failure));
    }

    Optional<Rebuild> find(UUID id) {
        return database.first("SELECT * FROM rebuild WHERE id = :id", Arguments.with("id", id), RebuildLedger::rebuild);
    }

    List<Rebuild> newest() {
        return database.list(
                "SELECT * FROM rebuild ORDER BY started_at DESC LIMIT 50", Arguments.none(), RebuildLedger::rebuild);
    }

    private static Rebuild rebuild(Row row) throws SQLException {
        return new Rebuild(
                row.id("id"),
                row.word("status", Status.class),
                row.text("requested_by"),
                row.instant("started_at"),
                row.instantOrNull("finished_at"),
                row.count("total"),
                row.count("read"),
                row.count("applied"),
                row.count("refused"),
                row.textOrNull("digest_before"),
                row.textOrNull("digest_after"),
                row.textOrNull("failure"));
    }
}
