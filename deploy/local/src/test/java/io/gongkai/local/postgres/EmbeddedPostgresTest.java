package io.gongkai.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.temporary();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void everyServiceOwnsADatabaseOfVersion18InUtf8() throws SQLException {
        for (String service : EmbeddedPostgres.SERVICES) {
            assertThat(ask(service, service, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(service, service, "SHOW server_version")).startsWith("18.");
            assertThat(ask(
                            service,
                            service,
                            "SELECT pg_get_userbyid(datdba)::text FROM pg_database WHERE datname = '%s'"
                                    .formatted(service)))
                    .isEqualTo(service);
        }
    }

    @Test
    void namesAreSortedAsAChineseReaderExpects() throws SQLException {
        String sorted =
                ask("stats", "stats", "SELECT string_agg(n, '' ORDER BY n) FROM (VALUES ('中'), ('北'), ('安')) v(n)");

        assertThat(sorted).isEqualTo("安北中");
    }

    @Test
    void aServiceCannotEnterTheDatabaseOfAnother() {
        assertThatThrownBy(() -> ask("ingest", "stats", "SELECT 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.access().jdbcUrl("stats"), "stats", "stats"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private static String ask(String role, String database, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        postgres.access().jdbcUrl(database),
                        role,
                        postgres.access().password(role));
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
