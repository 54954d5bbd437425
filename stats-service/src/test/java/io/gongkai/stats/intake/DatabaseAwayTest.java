package io.gongkai.stats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class DatabaseAwayTest {

    private static final String KILL_WAITING = """
            SELECT count(pg_terminate_backend(pid))
              FROM pg_stat_activity
             WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO school%'
            """;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @Test
    void anEventWhoseConnectionDiesIsTriedAgainUntilItIsCommittedAndOnlyThenAcknowledged() throws Exception {
        projections.clear();
        SampleSchool school = SampleSchool.number(77);
        wire.send(SampleSchool.number(78).registered());
        await().atMost(Duration.ofSeconds(20)).until(() -> wire.unacknowledged("school-registered") == 0);
        try (Connection other = DriverManager.getConnection(url, user, password)) {
            other.setAutoCommit(false);
            execute(other, "LOCK TABLE projection.school IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> wire.send(school.registered()));

            await().atMost(Duration.ofSeconds(20)).until(this::killsAWaitingConnection);
            await().atMost(Duration.ofSeconds(20)).until(this::killsAWaitingConnection);
            await().during(Duration.ofSeconds(2)).until(() -> wire.unacknowledged("school-registered") == 1);
            other.rollback();
            sent.join();
        }
        assertThat(projections.scalar(
                        "SELECT name AS value FROM school WHERE school_code = '%s'".formatted(school.code())))
                .isEqualTo(school.name());
        await().atMost(Duration.ofSeconds(20)).until(() -> wire.unacknowledged("school-registered") == 0);
    }

    private boolean killsAWaitingConnection() throws SQLException {
        try (Connection killer = DriverManager.getConnection(url, user, password);
                Statement statement = killer.createStatement();
                var result = statement.executeQuery(KILL_WAITING)) {
            result.next();
            return result.getInt(1) > 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
