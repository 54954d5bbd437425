package io.gongkai.stats.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The projected tables as a whole. */
@ApplicationScoped
public class Projections {

    private static final List<String> TABLES = List.of(
            "school",
            "collection",
            "extension",
            "submission",
            "report_text",
            "assessed_revision",
            "assessment",
            "part_status",
            "item_status",
            "figure",
            "measured",
            "finding",
            "decision",
            "acceptance",
            "public_facts",
            "tally");

    private final Database database;

    Projections(Database database) {
        this.database = database;
    }

    /** Digest and number of rows of each table. Versions and times of writing are left out: they are no facts. */
    public Map<String, String> digest() {
        Map<String, String> digests = new TreeMap<>();
        for (String table : TABLES) {
            digests.put(table, scalar("""
                    SELECT count(*) || ' ' || md5(coalesce(string_agg(row::text, '|' ORDER BY row::text), '')) AS value
                      FROM (SELECT to_jsonb(t) - 'changed_at' AS row FROM %s t) AS rows
                    """.formatted(table)));
        }
        return digests;
    }

    public String scalar(String sql) {
        return database.first(sql, Arguments.none(), row -> row.text("value")).orElseThrow();
    }

    public long count(String table) {
        return Long.parseLong(scalar("SELECT count(*)::text AS value FROM " + table));
    }

    public void clear() {
        database.change("TRUNCATE projection_version, " + String.join(", ", TABLES), Arguments.none());
    }

    /** A wrong row, as a fault of the service would leave one. */
    public void alter(String sql) {
        assertThat(database.change(sql, Arguments.none())).isPositive();
    }

    /** What the server itself would do within a minute. */
    public void analyze() {
        database.change("ANALYZE", Arguments.none());
    }
}
