package io.gongkai.local.bench;

import io.gongkai.local.postgres.PostgresAccess;
import io.gongkai.local.sample.Receipt;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Notes when each revision can be read from the statistics. It looks at the committed rows from which stats-service
 * answers: asking the service itself some hundred times a second would be load of its own.
 */
final class Visibility {

    private static final String SEEN =
            "SELECT report_id::text, revision FROM projection.assessed_revision WHERE report_id = ANY (?::uuid[])";

    private record Revision(String reportId, int number) {}

    private final Map<Revision, Long> awaited = new ConcurrentHashMap<>();
    private final Queue<Duration> latencies = new ConcurrentLinkedQueue<>();
    private final Connection connection;

    Visibility(PostgresAccess access) {
        try {
            connection = DriverManager.getConnection(access.adminUrl("stats"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the revision; its clock runs since the moment at which it was due to be sent. */
    void await(Receipt receipt, long dueNanos) {
        awaited.put(new Revision(receipt.reportId(), receipt.revision()), dueNanos);
    }

    /** One look at the database. */
    void look() {
        if (awaited.isEmpty()) {
            return;
        }
        String[] reports =
                awaited.keySet().stream().map(Revision::reportId).distinct().toArray(String[]::new);
        try (PreparedStatement statement = connection.prepareStatement(SEEN)) {
            statement.setArray(1, connection.createArrayOf("text", reports));
            try (ResultSet rows = statement.executeQuery()) {
                long now = System.nanoTime();
                while (rows.next()) {
                    note(new Revision(rows.getString(1), rows.getInt(2)), now);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(Revision seen, long now) {
        Long due = awaited.remove(seen);
        if (due != null) {
            latencies.add(Duration.ofNanos(now - due));
        }
    }

    int pending() {
        return awaited.size();
    }

    /** What was measured since the last call. */
    List<Duration> takeLatencies() {
        List<Duration> taken = List.copyOf(latencies);
        latencies.clear();
        return taken;
    }
}
