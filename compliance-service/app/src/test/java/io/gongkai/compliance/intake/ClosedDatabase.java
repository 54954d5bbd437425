package io.gongkai.compliance.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Takes the database away from the service: its connections are cut and new ones are refused, until closed. */
final class ClosedDatabase implements AutoCloseable {

    private final Connection own;

    ClosedDatabase(String url, String password) throws SQLException {
        own = DriverManager.getConnection(url, "compliance", password);
        run("alter database compliance connection limit 0");
        run("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = 'compliance' and pid <> pg_backend_pid()");
    }

    /** How many connections of the service are left. */
    int connections() throws SQLException {
        try (Statement statement = own.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = 'compliance' and pid <> pg_backend_pid()")) {
            count.next();
            return count.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        run("alter database compliance connection limit -1");
        own.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute(sql);
        }
    }
}
