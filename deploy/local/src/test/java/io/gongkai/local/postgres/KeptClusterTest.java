package io.gongkai.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.process.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptClusterTest {

    @TempDir
    Path directory;

    @Test
    void whatWasCommittedSurvivesAKillOfTheServer() throws Exception {
        try (EmbeddedPostgres first = start();
                Connection session = connect(first)) {
            session.createStatement().execute("CREATE TABLE receipt AS SELECT 42 AS number");
            String pid = Files.readString(directory.resolve("pid")).strip();

            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
            first.onExit().get(10, TimeUnit.SECONDS);
        }

        try (EmbeddedPostgres second = start()) {
            assertThat(number(second)).isEqualTo(42);
        }
    }

    @Test
    void anUnrelatedProcessWithTheNumberOfTheFormerServerDoesNotBlockTheStart() throws Exception {
        start().close();
        Path lock = directory.resolve("data/postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n" + directory.resolve("data") + "\n1\n5432\n\n\n\n");

        try (EmbeddedPostgres server = start()) {
            assertThat(server.access().port()).isPositive();
        }
    }

    @Test
    void theSecretIsForTheOwnersEyesOnly() throws Exception {
        start().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.keeping(directory, FreePort.any(), directory.resolve("log"), directory.resolve("pid"));
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(
                server.access().jdbcUrl("ingest"), "ingest", server.access().password("ingest"));
    }

    private static int number(EmbeddedPostgres server) throws SQLException {
        try (Connection session = connect(server);
                var answer = session.createStatement().executeQuery("SELECT number FROM receipt")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
