package io.gongkai.local.bench;

import io.gongkai.local.postgres.PostgresAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The projected tables of stats-service as its database has them. */
record Projections(PostgresAccess access) {

    /** Versions are no facts; they grow with each rebuild. */
    private static final String TABLES = """
            SELECT relname
              FROM pg_class
             WHERE relnamespace = 'projection'::regnamespace AND relkind = 'r' AND relname <> 'projection_version'
            """;

    /** Rows have no order, so their hashes are added up; when a row was written is no fact. */
    private static final String DIGEST = """
            SELECT count(*) || ' rows, ' || coalesce(sum(hashtextextended((to_jsonb(t) - 'changed_at')::text, 0)), 0)
              FROM projection.%s t
            """;

    private static final String COUNTED = """
            SELECT least((SELECT count(*) FROM projection.assessment), (SELECT count(*) FROM projection.submission))
            """;

    /** Number of rows and digest of each table. */
    Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        for (String table : texts(TABLES)) {
            digests.put(table, texts(DIGEST.formatted(table)).get(0));
        }
        return digests;
    }

    /** Reports that are handed in and assessed. */
    int counted() {
        return Integer.parseInt(texts(COUNTED).get(0));
    }

    private List<String> texts(String sql) {
        try (Connection connection = DriverManager.getConnection(access.adminUrl("stats"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
