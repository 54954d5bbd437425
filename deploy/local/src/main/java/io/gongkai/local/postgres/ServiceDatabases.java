package io.gongkai.local.postgres;

import io.gongkai.local.process.GuardedProcess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One role and one database for each service; no role can enter another's database. */
final class ServiceDatabases {

    private static final String MAINTENANCE = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServiceDatabases() {}

    /** True once the server accepts connections, false if it ended instead; recovery can take some seconds. */
    static boolean accepts(PostgresAccess access, GuardedProcess server) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (server.isAlive() && System.nanoTime() < deadline) {
            try {
                DriverManager.getConnection(access.adminUrl(MAINTENANCE)).close();
                return true;
            } catch (SQLException notYet) {
                server.onExit().completeOnTimeout(0, 50, TimeUnit.MILLISECONDS).join();
            }
        }
        return false;
    }

    static void create(PostgresAccess access) {
        try (Connection connection = DriverManager.getConnection(access.adminUrl(MAINTENANCE));
                Statement statement = connection.createStatement()) {
            for (String service : EmbeddedPostgres.SERVICES) {
                if (!exists(statement, service)) {
                    statement.execute("CREATE ROLE " + service + " LOGIN PASSWORD '" + access.password(service) + "'");
                    statement.execute("CREATE DATABASE " + service + " OWNER " + service + " TEMPLATE template0");
                    statement.execute("REVOKE ALL ON DATABASE " + service + " FROM PUBLIC");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the databases of the services", e);
        }
    }

    private static boolean exists(Statement statement, String database) throws SQLException {
        try (var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + database + "'")) {
            return found.next();
        }
    }
}
