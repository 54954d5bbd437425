package io.gongkai.stats.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away or restarting, where trying again helps, from a failure of our own. */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean isCauseOf(@Nullable Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    /** SQLSTATE class 08: connection exception; 57P: the server shuts down, crashed or is starting up. */
    private static boolean isConnection(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith("08") || state.startsWith("57P")))
                || (state == null
                        && sql.getMessage() != null
                        && sql.getMessage().contains("Acquisition timeout"));
    }
}
