package io.gongkai.local.bench;

import io.gongkai.local.postgres.PostgresAccess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Fills the projections of an empty stack with ten million facts, made by the database itself. */
record Facts(PostgresAccess access) {

    /** The server itself would do so within minutes, in the midst of what is measured. */
    private static final String TIDY = "VACUUM (ANALYZE)";

    private static final String COUNT = """
            SELECT (SELECT count(*) FROM projection.part_status)
                 + (SELECT count(*) FROM projection.item_status)
                 + (SELECT count(*) FROM projection.figure)
                 + (SELECT count(*) FROM projection.measured)
                 + (SELECT count(*) FROM projection.finding)""";

    /** Number of the facts that are there afterwards. */
    long make() {
        try (Connection connection = DriverManager.getConnection(access.adminUrl("stats"));
                Statement statement = connection.createStatement()) {
            statement.execute(script());
            statement.execute(TIDY);
            try (ResultSet row = statement.executeQuery(COUNT)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script() {
        try (InputStream script = Facts.class.getResourceAsStream("facts.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
