package io.gongkai.ingest.progress;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The log of events as the feed reads it: what is committed, in an order that is the same for every instance. */
@Singleton
class EventLog {

    /** "events" in ASCII; under this lock one batch at a time gets its positions, whichever instance gives them. */
    private static final long POSITION_LOCK = 0x6576656e7473L;

    private static final int BATCH = 1000;

    private static final String LOCK =
            "set local lock_timeout = '10s'; set local idle_in_transaction_session_timeout = '10s';"
                    + " select pg_advisory_xact_lock(" + POSITION_LOCK + ")";

    private static final String NUMBER = """
            with fresh as (select id from events where position is null order by id limit %d),
                 numbered as (select id, row_number() over (order by id) as place from fresh),
                 head as (select coalesce(max(position), 0) as position from events)
            update events e set position = head.position + numbered.place
            from numbered, head where e.id = numbered.id""".formatted(BATCH);

    private static final String ANY_FRESH = "select exists (select from events where position is null)";
    private static final String HEAD = "select coalesce(max(position), 0) from events";
    private static final String READ = """
            select position, name, report_id, school_code, province_code, payload from events
            where position > ? and position <= ?""";

    private final DataSource database;

    EventLog(DataSource database) {
        this.database = database;
    }

    /** Gives what was committed its positions; true if there may be more. */
    boolean number() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (first(statement, ANY_FRESH).equals("f")) {
                return false;
            }
            connection.setAutoCommit(false);
            try {
                statement.execute(LOCK);
                int numbered = statement.executeUpdate(NUMBER);
                connection.commit();
                return numbered == BATCH;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    /** The last position that was given; 0 before the first. */
    long head() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return Long.parseLong(first(statement, HEAD));
        }
    }

    /** All events after a position up to another, in order; at most so many. */
    List<LoggedEvent> between(long after, long upTo, int limit) throws SQLException {
        return read("", null, after, upTo, limit);
    }

    /** As above, but only those of the audience. */
    List<LoggedEvent> between(Audience audience, long after, long upTo, int limit) throws SQLException {
        if (audience.reportId() != null) {
            return read(" and report_id = ?", audience.reportId(), after, upTo, limit);
        }
        return switch (audience.scope().extent()) {
            case EVERYTHING -> between(after, upTo, limit);
            case PROVINCE -> read(" and province_code = ?", audience.scope().code(), after, upTo, limit);
            case SCHOOL -> read(" and school_code = ?", audience.scope().code(), after, upTo, limit);
            case NOTHING -> List.of();
        };
    }

    private List<LoggedEvent> read(String condition, @Nullable Object value, long after, long upTo, int limit)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(READ + condition + " order by position limit " + limit)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            if (value != null) {
                statement.setObject(3, value);
            }
            List<LoggedEvent> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(event(row));
                }
            }
            return found;
        }
    }

    private static LoggedEvent event(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
