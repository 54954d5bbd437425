package io.gongkai.ingest.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The outbox of one round, seen through one transaction. */
final class OutboxTable {

    /** "gongkai" in ASCII; the lock makes one relay at a time send, whichever replica it runs in. */
    private static final long RELAY_LOCK = 0x676f6e676b6169L;

    /**
     * A message whose key has an earlier one waiting for its next attempt waits with it: order within a key comes before
     * speed. The size of a value is known to PostgreSQL without reading it.
     */
    private static final String DUE = """
            with due as (
                select id, octet_length(payload) as bytes from outbox o
                where published_at is null
                  and not exists (select 1 from outbox d where d.published_at is null and d.retry_at > now()
                                  and d.message_key = o.message_key and d.id <= o.id)
                order by id limit ?),
            measured as (select id, sum(bytes) over (order by id) - bytes as before from due)
            select o.id, o.topic, o.message_key, o.payload, o.attempts
            from measured join outbox o using (id) where before < ? order by id""";

    private static final String PUBLISHED = """
            update outbox set published_at = clock_timestamp(), payload = null, retry_at = null, last_error = null
            where id = any (?)""";

    private static final String FAILED = """
            update outbox set attempts = attempts + 1, retry_at = clock_timestamp() + ? * interval '1 millisecond',
                              last_error = ? where id = ?""";

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits until no other relay is at work. A relay that stops in the middle (a frozen process) loses its session after
     * a while, and with it the lock. Marking as sent need not wait for the disk: were it lost, we would send twice.
     */
    void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '10s'; set local synchronous_commit = off;"
                    + " set local idle_in_transaction_session_timeout = '30s';"
                    + " select pg_advisory_xact_lock(" + RELAY_LOCK + ")");
        }
    }

    List<PendingMessage> due(int limit, long bytes) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DUE)) {
            query.setInt(1, limit);
            query.setLong(2, bytes);
            try (ResultSet rows = query.executeQuery()) {
                List<PendingMessage> messages = new ArrayList<>();
                while (rows.next()) {
                    messages.add(new PendingMessage(
                            rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getInt(5)));
                }
                return messages;
            }
        }
    }

    void published(List<Long> ids) throws SQLException {
        Array all = connection.createArrayOf("bigint", ids.toArray());
        try (PreparedStatement update = connection.prepareStatement(PUBLISHED)) {
            update.setArray(1, all);
            update.executeUpdate();
        } finally {
            all.free();
        }
    }

    void failed(long id, Duration wait, String error) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FAILED)) {
            update.setLong(1, wait.toMillis());
            update.setString(2, error);
            update.setLong(3, id);
            update.executeUpdate();
        }
    }
}
